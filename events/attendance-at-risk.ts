import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A seminar was missed, and whoever missed it can miss nothing more. Told once. */
export const AttendanceAtRisk = envelopeOf(
  'AttendanceAtRisk.v1',
  'cpi.training',
  z.strictObject({ seminar: z.string() }),
);
export type AttendanceAtRisk = z.infer<typeof AttendanceAtRisk>;
