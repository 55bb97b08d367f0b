import type { Review } from '../../shared/domain/review.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';

/** An open review of the edition 2031, due on 1 April 2031 at 18:00 in Korea. */
export const reviewOf = (applicationId: string, sub: string, of: Partial<Review> = {}): Review => ({
  applicationId,
  edition: '2031',
  track: 'makers',
  section: 'paper',
  reference: `CPI-2031-${applicationId}`,
  reviewer: { sub, email: `${sub}@cpi.example`, locale: 'en' },
  status: 'open',
  assignedAt: '2031-03-05T00:00:00.000Z',
  declaredAt: '2031-03-05T01:00:00.000Z',
  dueAt: '2031-04-01T09:00:00.000Z',
  scores: {},
  comment: '',
  version: 1,
  ...of,
});

/** Reviews whose reviewers have declared to have no conflict, for what is asked after that. */
export const declaring = <R extends ReviewRepository>(reviews: R): R => ({
  ...reviews,
  assign: (review) => reviews.assign({ ...review, declaredAt: review.assignedAt }),
});
