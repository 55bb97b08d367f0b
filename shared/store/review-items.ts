import type { FormattedItem } from 'dynamodb-toolbox/entity';
import type { Envelope } from '../../events/envelope.ts';
import { awaitedUntil, cardOf, type Review } from '../domain/review.ts';
import type { reviewEntity } from './entities/review.ts';
import { key } from './keys.ts';

/** The list of reviews that the sweep reads: `<what comes first>#<applicationId>#<sub>`. */
export const reviewsDue = 'DUE#review';

export const reviewsOf = (edition: string, track: string): string => `${edition}#REVIEW#${track}`;

export const queueOf = (sub: string, edition: string): string => `${sub}#${edition}`;

export const queueSortOf = ({ status, dueAt, applicationId }: Review): string =>
  `${status}#${dueAt}#${applicationId}`;

/** By what comes first: the answer that is waited for, or the review itself. */
export const dueSortOf = (review: Review): string => {
  const { dueAt, applicationId, reviewer } = review;
  const [first] = [dueAt, awaitedUntil(review) ?? dueAt].toSorted();
  return `${first}#${applicationId}#${reviewer.sub}`;
};

const dueOf = (review: Review) =>
  review.status === 'open' ? { dueByKey: reviewsDue, dueBySort: dueSortOf(review) } : {};

/** Everything that is stored of a review; the event is replaced with every write. */
export const itemOf = (review: Review, event: Envelope | undefined) => {
  const { applicationId, edition, track, reviewer } = review;
  return {
    ...review,
    sub: reviewer.sub,
    card: cardOf(review),
    byEditionKey: reviewsOf(edition, track),
    byEditionSort: `${applicationId}#${reviewer.sub}`,
    byReviewerKey: queueOf(reviewer.sub, edition),
    byReviewerSort: queueSortOf(review),
    ...dueOf(review),
    ...(event === undefined ? {} : { event: JSON.stringify(event) }),
  };
};

/** The review of a stored item, without what only the table needs. */
export const reviewOf = (stored: FormattedItem<ReturnType<typeof reviewEntity>>): Review => {
  const {
    sub: _sub,
    event: _event,
    card: _card,
    byEditionKey: _byEditionKey,
    byEditionSort: _byEditionSort,
    byReviewerKey: _byReviewerKey,
    byReviewerSort: _byReviewerSort,
    dueByKey: _dueByKey,
    dueBySort: _dueBySort,
    ...review
  } = stored;
  return review;
};

/** Where a reviewer's queue goes on after the row of this sort value. */
export const startAfter = (sort: string, { sub, edition }: { sub: string; edition: string }) => ({
  pk: key.dossier(sort.slice(sort.lastIndexOf('#') + 1)),
  sk: `REVIEW#${sub}`,
  byReviewerKey: queueOf(sub, edition),
  byReviewerSort: sort,
});

/** Where the list of what falls due goes on. */
export const startAfterDue = (sort: string) => {
  const [, applicationId = '', sub = ''] = sort.split('#');
  return {
    pk: key.dossier(applicationId),
    sk: `REVIEW#${sub}`,
    dueByKey: reviewsDue,
    dueBySort: sort,
  };
};
