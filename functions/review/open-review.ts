import type { ApplicationCard } from '../../shared/domain/application.ts';
import type { Review, Reviewer } from '../../shared/domain/review.ts';
import { isoOf } from '../../shared/domain/time.ts';

export interface Opening {
  readonly edition: string;
  readonly track: string;
  readonly dueAt: string;
  readonly now: number;
}

type Reviewed = Pick<ApplicationCard, 'applicationId' | 'section' | 'reference'>;

/** The empty review that an assignment begins with. */
export const openReview = (
  { applicationId, section = '', reference = '' }: Reviewed,
  reviewer: Reviewer,
  { edition, track, dueAt, now }: Opening,
): Review => ({
  ...{ applicationId, edition, track, section, reference, reviewer, dueAt },
  status: 'open',
  assignedAt: isoOf(now),
  scores: {},
  comment: '',
  version: 1,
});
