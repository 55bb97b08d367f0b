import type { ConflictFlag } from '../../shared/domain/conflict.ts';
import type { ProposalAssessment, ProposalDecision } from '../../shared/domain/proposal.ts';
import { revisionsLeft } from '../../shared/domain/proposal-standing.ts';
import { type Scores, validateScores } from '../../shared/domain/rubric.ts';
import type { FieldError, Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { proposalText } from '../../shared/text/proposals.ts';
import { reviewText } from '../../shared/text/review.ts';
import type { OpenedReview } from './open-review.ts';

/** What stands instead: the decision on this version, or that nothing is to be decided. */
export const notInReview = ({ current, file }: OpenedReview, locale: Locale): Problem => {
  const words = proposalText(locale).review;
  const stands = file.reviews.find(({ version }) => version === current.version);
  if (stands === undefined) {
    return { code: 'proposal-not-in-review', status: 409, ...words.notInReview };
  }
  const score = stands.score.toLocaleString(locale, { maximumFractionDigits: 1 });
  const { title, detail } = words.decided;
  return {
    code: 'proposal-decided',
    status: 409,
    title,
    detail: detail[stands.decision](current.version, score),
  };
};

/** The reviewer has read another version than the one that waits for a decision. */
export const otherVersion = ({ current }: OpenedReview, locale: Locale): Problem => {
  const { title, detail } = proposalText(locale).review.otherVersion;
  return { code: 'proposal-changed', status: 409, title, detail: detail(current.version) };
};

/** The reviewer has given another assessment of this version, which stands. */
export const assessedBefore = ({ version }: ProposalAssessment, locale: Locale): Problem => {
  const { title, detail } = proposalText(locale).review.assessed;
  return { code: 'proposal-assessed', status: 409, title, detail: detail(version) };
};

const scoreErrors = (
  { rubric }: OpenedReview,
  scores: Scores,
  locale: Locale,
): readonly FieldError[] =>
  validateScores(rubric, scores).map(({ criterion, fault }) => ({
    pointer: `/scores/${criterion.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: fault,
    detail: proposalText(locale).review.scoreFaults[fault],
  }));

const invalidReview = (errors: readonly FieldError[], locale: Locale): Problem | undefined =>
  errors.length === 0
    ? undefined
    : {
        code: 'invalid-review',
        status: 422,
        title: proposalText(locale).review.invalid,
        errors,
      };

/** What is wrong with a reviewer's scores; undefined when nothing is. */
export const invalidScores = (
  opened: OpenedReview,
  scores: Scores,
  locale: Locale,
): Problem | undefined => invalidReview(scoreErrors(opened, scores, locale), locale);

interface Decision {
  readonly decision: ProposalDecision;
  readonly comment: string;
  readonly scores?: Scores | undefined;
  readonly override?: string | undefined;
  /** Scores that were given for the version, the office's own among them. */
  readonly given: number;
  readonly needed: number;
}

/** Too few have scored it for a decision that needs no reason of its own. */
const unscored = ({ given, needed, override }: Decision, locale: Locale): Problem | undefined => {
  if (given >= needed || (given > 0 && override !== undefined && override !== '')) return undefined;
  const { title, detail } = proposalText(locale).review.tooFewScores;
  return { code: 'too-few-scores', status: 409, title, detail: detail(given, needed) };
};

/** Why this cannot be decided on the version in review; undefined when it can. */
export const invalidDecision = (
  opened: OpenedReview,
  decision: Decision,
  locale: Locale,
): Problem | undefined => {
  const words = proposalText(locale).review;
  const { scores, comment } = decision;
  const errors = [
    ...(scores === undefined ? [] : scoreErrors(opened, scores, locale)),
    ...(comment === ''
      ? [{ pointer: '/comment', code: 'missing', detail: words.commentMissing }]
      : []),
  ];
  const invalid = invalidReview(errors, locale) ?? unscored(decision, locale);
  if (invalid !== undefined) return invalid;
  const { rules, participant } = opened;
  if (decision.decision !== 'revise' || revisionsLeft(rules, participant) > 0) return undefined;
  const { title, detail } = words.noRevisionLeft;
  return { code: 'no-revision-left', status: 409, title, detail: detail(rules.revisions) };
};

/** Somebody else has named reviewers meanwhile; the writer is told who reviews it now. */
export const panelChanged = (reviewers: readonly string[], locale: Locale): Problem => ({
  code: 'panel-changed',
  status: 409,
  title: proposalText(locale).review.panelChanged,
  difference: reviewers,
});

/** Somebody who was named reviews nothing in this edition. */
export const unknownReviewer = (named: readonly unknown[], locale: Locale): Problem => {
  const words = proposalText(locale).review;
  return {
    code: 'unknown-reviewer',
    status: 422,
    title: words.invalidPanel,
    errors: named.flatMap((one, position) =>
      one === undefined
        ? [{ pointer: `/reviewers/${position}`, code: 'unknown', detail: words.unknownReviewer }]
        : [],
    ),
  };
};

/** Something is known to stand between a reviewer and the author. */
export const reviewerConflict = (flags: readonly ConflictFlag[], locale: Locale): Problem => {
  const words = reviewText(locale).conflictKnown;
  return {
    code: 'conflict-known',
    status: 422,
    title: words.title,
    errors: flags.map((code) => ({ pointer: '/reviewers', code, detail: words.flags[code] })),
  };
};
