import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The office asks an applicant some questions of the form once more; the mail leads to them. */
export const InformationRequested = envelopeOf(
  'InformationRequested.v1',
  'cpi.applications',
  z.strictObject({
    track: z.string(),
    number: z.int().min(1),
    questions: z.int().min(1),
    dueAt: z.iso.datetime(),
  }),
);
export type InformationRequested = z.infer<typeof InformationRequested>;
