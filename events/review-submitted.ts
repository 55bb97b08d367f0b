import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A review was submitted, with its weighted score out of 100. */
export const ReviewSubmitted = envelopeOf(
  'ReviewSubmitted.v1',
  'cpi.review',
  z.strictObject({
    /** The reviewer's stable id. */
    reviewer: z.string(),
    score: z.number().min(0).max(100),
  }),
);
export type ReviewSubmitted = z.infer<typeof ReviewSubmitted>;
