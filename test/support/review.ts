import type { Review } from '../../shared/domain/review.ts';

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
  dueAt: '2031-04-01T09:00:00.000Z',
  scores: {},
  comment: '',
  version: 1,
  ...of,
});
