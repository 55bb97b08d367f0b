import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Presence on a day of the course was recorded. */
export const VisitDayAttended = envelopeOf(
  'VisitDayAttended.v1',
  'cpi.visits',
  z.strictObject({ day: z.iso.date() }),
);
export type VisitDayAttended = z.infer<typeof VisitDayAttended>;
