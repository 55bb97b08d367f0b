import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The visa was granted or refused; the reason stays private. */
export const VisaDecided = envelopeOf(
  'VisaDecided.v1',
  'cpi.visits',
  z.strictObject({ visa: z.enum(['granted', 'refused']) }),
);
export type VisaDecided = z.infer<typeof VisaDecided>;
