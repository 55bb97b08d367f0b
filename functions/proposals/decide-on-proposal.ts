import { revisionDueAt } from '../../shared/domain/journey.ts';
import type { ProposalReview } from '../../shared/domain/proposal.ts';
import {
  assessmentsOf,
  meanScores,
  reviewersFor,
} from '../../shared/domain/proposal-assessment.ts';
import type { Scores } from '../../shared/domain/rubric.ts';
import { weightedScore } from '../../shared/domain/scoring.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { decideProposal, type ProposalVerdict } from '../../shared/store/transitions/index.ts';
import type { ProposalsDeps } from './deps.ts';
import { type OpenedReview, openReview } from './open-review.ts';
import { invalidDecision, notInReview, otherVersion } from './review-refusals.ts';
import type { routes } from './routes.ts';
import { reviewData } from './show-proposal-review.ts';

type DecideRequest = RequestOf<typeof routes.decideOnProposal>;

const decided = (review: ProposalReview): Reply =>
  ok({ applicationId: review.applicationId, review: reviewData(review) });

/** The same decision by the same person again is the same answer. */
const decidedBefore = (
  { file, current }: OpenedReview,
  { body, principal }: DecideRequest,
): ProposalReview | undefined => {
  const version = body.version ?? current.version;
  const own = file.reviews.find(
    (one) => one.version === version && one.sub === staffSub(principal),
  );
  return own?.decision === body.decision && own.comment === body.comment ? own : undefined;
};

/** The scores given for the version in review, the office's own among them. */
const scoresGiven = (
  { file, current }: OpenedReview,
  { body }: DecideRequest,
): readonly Scores[] => [
  ...assessmentsOf(file, current.version).map(({ scores }) => scores),
  ...(body.scores === undefined ? [] : [body.scores]),
];

/** The decision with the mean of its scores, pinned to the version in review. */
const reviewOf = (opened: OpenedReview, request: DecideRequest): ProposalReview => {
  const { participant, edition, rubric, current } = opened;
  const { body, principal, receivedAt } = request;
  const { decision, comment } = body;
  const scores = meanScores(scoresGiven(opened, request));
  const dueAt =
    decision === 'revise'
      ? { dueAt: isoOf(revisionDueAt(edition, participant.track, receivedAt)) }
      : {};
  return {
    applicationId: participant.applicationId,
    version: current.version,
    sub: staffSub(principal),
    ...{ scores, decision, comment },
    score: weightedScore(rubric, scores),
    threshold: rubric.threshold,
    decidedAt: isoOf(receivedAt),
    ...dueAt,
  };
};

const verdictOf = ({ decision, score, dueAt = '' }: ProposalReview): ProposalVerdict =>
  decision === 'revise' ? { decision, score, dueAt } : { decision, score };

/** Decides on the version in review, once: of two who decide one wins, the other sees what stands. */
export const decideOnProposal =
  (deps: ProposalsDeps) =>
  async (request: DecideRequest): Promise<Reply> => {
    const { params, body, locale } = request;
    const opened = await openReview(deps, params.applicationId);
    if (opened === undefined) return refused(notFound);
    const before = decidedBefore(opened, request);
    if (before !== undefined) return decided(before);
    if (!opened.inReview) return refused(notInReview(opened, locale));
    if ((body.version ?? opened.current.version) !== opened.current.version) {
      return refused(otherVersion(opened, locale));
    }
    const given = scoresGiven(opened, request).length;
    const decision = { ...body, given, needed: reviewersFor(opened.rules) };
    const invalid = invalidDecision(opened, decision, locale);
    if (invalid !== undefined) return refused(invalid);

    const review = reviewOf(opened, request);
    const { version, score } = review;
    const stamp = staffStamp(request, deps.ids, {
      action: 'proposal-decided',
      before: { stage: opened.participant.stage },
      after: { version, decision: review.decision, score, scoresGiven: given },
      ...(body.override ? { why: body.override } : {}),
    });
    const transition = decideProposal(opened.participant, stamp, verdictOf(review));
    if (await deps.proposals.decide(review, transition)) return decided(review);
    const fresh = await openReview(deps, params.applicationId);
    if (fresh === undefined) return refused(notFound);
    const own = decidedBefore(fresh, request);
    return own === undefined ? refused(notInReview(fresh, locale)) : decided(own);
  };
