import type { ApplicationCard } from '../../shared/domain/application.ts';
import type { Review, Reviewer } from '../../shared/domain/review.ts';
import type { ReviewDates } from '../../shared/domain/review-due.ts';
import { isoOf } from '../../shared/domain/time.ts';

export interface Opening {
  readonly edition: string;
  readonly track: string;
  readonly dates: ReviewDates;
  readonly now: number;
}

type Reviewed = Pick<ApplicationCard, 'applicationId' | 'section' | 'reference'>;

/** The empty review that an assignment begins with. */
export const openReview = (
  { applicationId, section = '', reference = '' }: Reviewed,
  reviewer: Reviewer,
  { edition, track, dates, now }: Opening,
): Review => ({
  ...{ applicationId, edition, track, section, reference, reviewer, ...dates },
  status: 'open',
  assignedAt: isoOf(now),
  scores: {},
  comment: '',
  version: 1,
});
