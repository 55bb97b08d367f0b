import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A seat became free for the one who had waited longest. */
export const DinnerSeatGranted = envelopeOf(
  'DinnerSeatGranted.v1',
  'cpi.cpi-day',
  z.strictObject({ visitor: z.boolean() }),
);
export type DinnerSeatGranted = z.infer<typeof DinnerSeatGranted>;
