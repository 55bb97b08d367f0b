import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The last day of the course is over; its attendance is settled, in percent. */
export const CourseEnded = envelopeOf(
  'CourseEnded.v1',
  'cpi.journey',
  z.strictObject({ attendance: z.number().min(0).max(100) }),
);
export type CourseEnded = z.infer<typeof CourseEnded>;
