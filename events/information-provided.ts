import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An applicant sent what the office had asked for; what rests on these answers is decided anew. */
export const InformationProvided = envelopeOf(
  'InformationProvided.v1',
  'cpi.applications',
  z.strictObject({
    track: z.string(),
    number: z.int().min(1),
    /** Ids of the fields whose answers are others now. */
    fields: z.array(z.string()),
  }),
);
export type InformationProvided = z.infer<typeof InformationProvided>;
