import { revisionDueAt } from '../../shared/domain/journey.ts';
import { type ProposalReview, sameVerdict } from '../../shared/domain/proposal.ts';
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
import { invalidVerdict, notInReview, otherVersion } from './review-refusals.ts';
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
  return own !== undefined && sameVerdict(own, body) ? own : undefined;
};

/** The decision with its scores, pinned to the version in review. */
const reviewOf = (
  { participant, edition, rubric, current }: OpenedReview,
  { body, principal, receivedAt }: DecideRequest,
): ProposalReview => {
  const { scores, decision, comment } = body;
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

/** Decides on the version in review, once: of two reviewers one wins, the other sees what stands. */
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
    const invalid = invalidVerdict(opened, body, locale);
    if (invalid !== undefined) return refused(invalid);

    const review = reviewOf(opened, request);
    const { version, decision, score } = review;
    const stamp = staffStamp(request, deps.ids, {
      action: 'proposal-decided',
      before: { stage: opened.participant.stage },
      after: { version, decision, score },
    });
    const transition = decideProposal(opened.participant, stamp, verdictOf(review));
    if (await deps.proposals.decide(review, transition)) return decided(review);
    const fresh = await openReview(deps, params.applicationId);
    if (fresh === undefined) return refused(notFound);
    const own = decidedBefore(fresh, request);
    return own === undefined ? refused(notInReview(fresh, locale)) : decided(own);
  };
