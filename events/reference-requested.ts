import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An applicant named a referee, whose mail carries the link to the one reference. */
export const ReferenceRequested = envelopeOf(
  'ReferenceRequested.v1',
  'cpi.nominations',
  z.strictObject({ track: z.string(), endorsementId: z.string() }),
);
export type ReferenceRequested = z.infer<typeof ReferenceRequested>;
