import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Presence at a real-time seminar was recorded. */
export const SeminarAttended = envelopeOf(
  'SeminarAttended.v1',
  'cpi.training',
  z.strictObject({ seminar: z.string() }),
);
export type SeminarAttended = z.infer<typeof SeminarAttended>;
