import type { ScoreFault } from '../../shared/domain/rubric.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { reviewText } from '../../shared/text/review.ts';

export const tooFewReviewers = (short: number, needed: number, locale: Locale): Problem => {
  const { title, detail } = reviewText(locale).tooFewReviewers;
  return {
    code: 'too-few-reviewers',
    status: 422,
    title,
    errors: [{ pointer: '/reviewers', code: 'too-few', detail: detail(short, needed) }],
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

export const alreadySubmitted = (locale: Locale): Problem => ({
  code: 'review-submitted',
  status: 409,
  ...reviewText(locale).alreadySubmitted,
});

export const changedElsewhere = (locale: Locale): Problem => ({
  code: 'review-changed',
  status: 409,
  ...reviewText(locale).changed,
});

export const reviewClosed = (locale: Locale): Problem => ({
  code: 'review-closed',
  status: 409,
  ...reviewText(locale).closed,
});
