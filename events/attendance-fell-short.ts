import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Online training is over and the attendance was not enough; appeals are taken until a moment. */
export const AttendanceFellShort = envelopeOf(
  'AttendanceFellShort.v1',
  'cpi.training',
  z.strictObject({ attendance: z.number(), until: z.iso.datetime() }),
);
export type AttendanceFellShort = z.infer<typeof AttendanceFellShort>;
