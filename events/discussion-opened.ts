import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The scores of an application are far apart: those who gave them can now discuss it. */
export const DiscussionOpened = envelopeOf(
  'DiscussionOpened.v1',
  'cpi.review',
  z.strictObject({
    track: z.string(),
    reference: z.string(),
    /** Who has submitted a review, and was not told before. */
    reviewers: z
      .array(
        z.strictObject({
          sub: z.string(),
          email: z.email(),
          locale: z.enum(['en', 'ko']),
        }),
      )
      .min(1),
    closesAt: z.iso.datetime(),
  }),
);
export type DiscussionOpened = z.infer<typeof DiscussionOpened>;
