import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The office answered an appeal; what it gave as its reason stands with the participant. */
export const AttendanceAppealAnswered = envelopeOf(
  'AttendanceAppealAnswered.v1',
  'cpi.training',
  z.strictObject({ session: z.string(), granted: z.boolean() }),
);
export type AttendanceAppealAnswered = z.infer<typeof AttendanceAppealAnswered>;
