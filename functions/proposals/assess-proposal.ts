import { type ProposalAssessment, sameAssessment } from '../../shared/domain/proposal.ts';
import { assessmentsOf } from '../../shared/domain/proposal-assessment.ts';
import { weightedScore } from '../../shared/domain/scoring.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ProposalsDeps } from './deps.ts';
import { type AssignedReview, openForReader } from './open-for-reader.ts';
import { assessedBefore, invalidScores, notInReview, otherVersion } from './review-refusals.ts';
import type { routes } from './routes.ts';
import { assessmentData } from './show-proposal-review.ts';

type Asked = RequestOf<typeof routes.assessProposal>;

const assessed = (assessment: ProposalAssessment): Reply =>
  ok({ applicationId: assessment.applicationId, assessment: assessmentData(assessment) });

/** The answer where the reviewer has given theirs: the same again, or what stands instead. */
const standing = (opened: AssignedReview, { body, principal, locale }: Asked) => {
  const version = body.version ?? opened.current.version;
  const own = assessmentsOf(opened.file, version).find(({ sub }) => sub === staffSub(principal));
  if (own === undefined) return undefined;
  return sameAssessment(own, body) ? assessed(own) : refused(assessedBefore(own, locale));
};

/** Keeps a reviewer's scores for the version that is in review, once; they stay with that version. */
export const assessProposal =
  (deps: ProposalsDeps) =>
  async (request: Asked): Promise<Reply> => {
    const { params, body, principal, receivedAt, locale } = request;
    const { applicationId } = params;
    const opened = await openForReader(deps, applicationId, principal);
    if (opened === undefined) return refused(notFound);
    const stands = standing(opened, request);
    if (stands !== undefined) return stands;
    const { current, rubric, inReview } = opened;
    if (!inReview) return refused(notInReview(opened, locale));
    if ((body.version ?? current.version) !== current.version) {
      return refused(otherVersion(opened, locale));
    }
    const { scores, recommendation, comment } = body;
    const invalid = invalidScores(opened, scores, locale);
    if (invalid !== undefined) return refused(invalid);
    const assessment: ProposalAssessment = {
      ...{ applicationId, version: current.version, sub: staffSub(principal) },
      ...{ scores, recommendation, comment },
      score: weightedScore(rubric, scores),
      assessedAt: isoOf(receivedAt),
    };
    if (await deps.proposals.assess(assessment)) return assessed(assessment);
    const fresh = await openForReader(deps, applicationId, principal);
    return (fresh && standing(fresh, request)) ?? refused(notFound);
  };
