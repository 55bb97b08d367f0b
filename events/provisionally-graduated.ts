import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Walked at the ceremony; the certificate waits for the last day of the course. */
export const ProvisionallyGraduated = envelopeOf(
  'ProvisionallyGraduated.v1',
  'cpi.visits',
  z.strictObject({}),
);
export type ProvisionallyGraduated = z.infer<typeof ProvisionallyGraduated>;
