import type { ShortPanel } from '../../shared/domain/assignment.ts';
import type { ConflictFlag } from '../../shared/domain/conflict.ts';
import type { ScoreFault } from '../../shared/domain/rubric.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { reviewText } from '../../shared/text/review.ts';

/** As many panels are named one by one; a page of faults helps nobody. */
const named = 20;

export const tooFewReviewers = (
  short: readonly ShortPanel[],
  needed: number,
  locale: Locale,
): Problem => {
  const { title, detail, reasons } = reviewText(locale).tooFewReviewers;
  return {
    code: 'too-few-reviewers',
    status: 422,
    title,
    errors: [
      { pointer: '/reviewers', code: 'too-few', detail: detail(short.length, needed) },
      ...short.slice(0, named).map(({ application, reason }) => ({
        pointer: `/applications/${application}`,
        code: reason,
        detail: `${application}: ${reasons[reason]}`,
      })),
    ],
  };
};

export const invalidScores = (faults: readonly ScoreFault[], locale: Locale): Problem => {
  const words = reviewText(locale);
  return {
    code: 'invalid-scores',
    status: 422,
    title: words.invalidScores,
    errors: faults.map(({ criterion, fault }) => ({
      pointer: `/scores/${criterion.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: fault,
      detail: words.scoreFaults[fault],
    })),
  };
};

export const declarationNeeded = (locale: Locale): Problem => ({
  code: 'declaration-needed',
  status: 403,
  ...reviewText(locale).declarationNeeded,
});

export const alreadySubmitted = (locale: Locale): Problem => ({
  code: 'review-submitted',
  status: 409,
  ...reviewText(locale).alreadySubmitted,
});

export const ownReviewFirst = (locale: Locale): Problem => ({
  code: 'own-review-first',
  status: 403,
  ...reviewText(locale).ownReviewFirst,
});

export const changedElsewhere = (locale: Locale): Problem => ({
  code: 'review-changed',
  status: 409,
  ...reviewText(locale).changed,
});

/** Somebody whom the office wants on a panel must not be on it. */
export const conflictKnown = (conflicts: readonly ConflictFlag[], locale: Locale): Problem => {
  const { title, flags } = reviewText(locale).conflictKnown;
  return {
    code: 'conflict-known',
    status: 422,
    title,
    errors: conflicts.map((code) => ({ pointer: '/add', code, detail: flags[code] })),
  };
};

export const leftBefore = (locale: Locale): Problem => ({
  code: 'left-before',
  status: 409,
  ...reviewText(locale).leftBefore,
});

export const discussionIsClosed = (locale: Locale): Problem => ({
  code: 'discussion-closed',
  status: 409,
  ...reviewText(locale).discussionClosed,
});

export const discussionIsFull = (locale: Locale): Problem => ({
  code: 'discussion-full',
  status: 409,
  ...reviewText(locale).discussionFull,
});

export const revisedBefore = (locale: Locale): Problem => ({
  code: 'review-revised',
  status: 409,
  ...reviewText(locale).revisedBefore,
});

export const reviewClosed = (locale: Locale): Problem => ({
  code: 'review-closed',
  status: 409,
  ...reviewText(locale).closed,
});
