import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The course is completed; `certificate` is the public code of the certificate. */
export const ParticipantGraduated = envelopeOf(
  'ParticipantGraduated.v1',
  'cpi.journey',
  z.strictObject({ certificate: z.string() }),
);
export type ParticipantGraduated = z.infer<typeof ParticipantGraduated>;
