import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A participant asked for a session to be counted. */
export const AttendanceAppealed = envelopeOf(
  'AttendanceAppealed.v1',
  'cpi.training',
  z.strictObject({ session: z.string() }),
);
export type AttendanceAppealed = z.infer<typeof AttendanceAppealed>;
