import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A reviewer will not review an application, or must not: somebody else has to take it over. */
export const ReviewReleased = envelopeOf(
  'ReviewReleased.v1',
  'cpi.review',
  z.strictObject({
    /** The reviewer's stable id. */
    reviewer: z.string().min(1),
    reason: z.enum(['declined', 'silent', 'conflict']),
  }),
);
export type ReviewReleased = z.infer<typeof ReviewReleased>;
