import type { ProposalVerdictContent } from '../../shared/domain/proposal.ts';
import { revisionsLeft } from '../../shared/domain/proposal-standing.ts';
import { validateScores } from '../../shared/domain/rubric.ts';
import type { FieldError, Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { proposalText } from '../../shared/text/proposals.ts';
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

const inputErrors = (
  { rubric }: OpenedReview,
  { scores, decision, comment }: ProposalVerdictContent,
  locale: Locale,
): readonly FieldError[] => {
  const words = proposalText(locale).review;
  const wrongScores = validateScores(rubric, scores).map(({ criterion, fault }) => ({
    pointer: `/scores/${criterion.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: fault,
    detail: words.scoreFaults[fault],
  }));
  return decision === 'approve' || comment !== ''
    ? wrongScores
    : [...wrongScores, { pointer: '/comment', code: 'missing', detail: words.commentMissing }];
};

/** Why this cannot be decided on the version in review; undefined when it can. */
export const invalidVerdict = (
  opened: OpenedReview,
  verdict: ProposalVerdictContent,
  locale: Locale,
): Problem | undefined => {
  const words = proposalText(locale).review;
  const errors = inputErrors(opened, verdict, locale);
  if (errors.length > 0)
    return { code: 'invalid-review', status: 422, title: words.invalid, errors };
  const { rules, participant } = opened;
  if (verdict.decision !== 'revise' || revisionsLeft(rules, participant) > 0) return undefined;
  const { title, detail } = words.noRevisionLeft;
  return { code: 'no-revision-left', status: 409, title, detail: detail(rules.revisions) };
};
