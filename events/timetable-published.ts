import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A timetable was published; those whose own day it changes are told. */
export const TimetablePublished = envelopeOf(
  'TimetablePublished.v1',
  'cpi.scheduling',
  z.strictObject({ number: z.int().min(1), note: z.string().max(500).optional() }),
);
export type TimetablePublished = z.infer<typeof TimetablePublished>;
