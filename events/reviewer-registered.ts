import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** What is known of a reviewer was written down, first or anew; `subject` is the edition. */
export const ReviewerRegistered = envelopeOf(
  'ReviewerRegistered.v1',
  'cpi.review',
  z.strictObject({
    /** The reviewer's stable id. */
    reviewer: z.string().min(1),
  }),
);
export type ReviewerRegistered = z.infer<typeof ReviewerRegistered>;
