import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Reviewers were given applications or proposals of a track to review; `subject` is the edition. */
export const ReviewsAssigned = envelopeOf(
  'ReviewsAssigned.v1',
  'cpi.review',
  z.strictObject({
    track: z.string(),
    /** Absent: applications. */
    of: z.literal('proposals').optional(),
    reviewers: z
      .array(
        z.strictObject({
          sub: z.string(),
          email: z.email(),
          locale: z.enum(['en', 'ko']),
          /** Those that were not announced to this reviewer before. */
          count: z.int().positive(),
        }),
      )
      .min(1),
    dueAt: z.iso.datetime(),
  }),
);
export type ReviewsAssigned = z.infer<typeof ReviewsAssigned>;
