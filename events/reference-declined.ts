import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A referee will not write; the applicant may name another one. */
export const ReferenceDeclined = envelopeOf(
  'ReferenceDeclined.v1',
  'cpi.nominations',
  z.strictObject({ track: z.string(), endorsementId: z.string() }),
);
export type ReferenceDeclined = z.infer<typeof ReferenceDeclined>;
