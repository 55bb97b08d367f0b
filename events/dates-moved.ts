import * as z from 'zod';
import { envelopeOf } from './envelope.ts';
import { MovedDate } from './moved-date.ts';

/** Dates that lie before a participant are others now. Subject: the participant. */
export const DatesMoved = envelopeOf(
  'DatesMoved.v1',
  'cpi.journey',
  z.strictObject({
    /** Of the edition that has the new dates. */
    version: z.int().min(1),
    moved: z.array(MovedDate).min(1).max(20),
    /** Whether the person is asked whether they can still come. */
    toConfirm: z.boolean(),
  }),
);
export type DatesMoved = z.infer<typeof DatesMoved>;
