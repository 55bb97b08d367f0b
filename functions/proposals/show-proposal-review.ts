import { revisionDueAt } from '../../shared/domain/journey.ts';
import {
  type ProposalAssessment,
  type ProposalReview,
  type ProposalVersion,
  textUnder,
} from '../../shared/domain/proposal.ts';
import { assessmentsOf, reviewersFor } from '../../shared/domain/proposal-assessment.ts';
import { revisionsLeft } from '../../shared/domain/proposal-standing.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Principal } from '../../shared/http/principal.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { inLocale } from '../../shared/text/locale.ts';
import type { ProposalsDeps } from './deps.ts';
import { isOffice, openForReader } from './open-for-reader.ts';
import type { OpenedReview } from './open-review.ts';
import type { routes } from './routes.ts';

type Reader = Pick<RequestOf<typeof routes.showProposalReview>, 'locale' | 'principal'>;

/** A decision as staff see it, with the scores that belong to its version. */
export const reviewData = ({ applicationId: _applicationId, sub, ...review }: ProposalReview) => ({
  ...review,
  reviewer: sub,
});

/** A reviewer's assessment as staff see it. */
export const assessmentData = ({
  applicationId: _applicationId,
  sub,
  ...assessment
}: ProposalAssessment) => ({ ...assessment, reviewer: sub });

/**
 * What was given for a version, as far as the asker may see it: the office all of it, a reviewer
 * the others' only after their own.
 */
const seenAssessments = (
  { file }: Pick<OpenedReview, 'file'>,
  { version }: ProposalVersion,
  principal: Principal,
): readonly ProposalAssessment[] => {
  const all = assessmentsOf(file, version);
  if (isOffice(principal)) return all;
  return all.some(({ sub }) => sub === staffSub(principal)) ? all : [];
};

/** A version with the text under each heading, and whether it differs from the version before. */
const versionData = (
  { headings, file }: OpenedReview,
  version: ProposalVersion,
  { locale, principal }: Reader,
) => {
  const before = file.versions.find((one) => one.version === version.version - 1);
  return {
    version: version.version,
    round: version.round,
    submittedAt: version.submittedAt,
    title: version.title,
    outline: headings.map(({ id, title }) => ({
      id,
      title: inLocale(title, locale),
      text: textUnder(version, id),
      ...(before === undefined
        ? {}
        : { changed: textUnder(before, id) !== textUnder(version, id) }),
    })),
    reviews: file.reviews.filter((review) => review.version === version.version).map(reviewData),
    assessments: seenAssessments({ file }, version, principal).map(assessmentData),
  };
};

/** What a reviewer works with: the versions side by side and the rubric, without name or address. */
export const showProposalReview =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.showProposalReview>): Promise<Reply> => {
    const { params, principal, receivedAt } = request;
    const opened = await openForReader(deps, params.applicationId, principal);
    if (opened === undefined) return refused(notFound);
    const { participant, edition, rules, rubric, file, current, inReview, panel } = opened;
    const { applicationId, reference, track, section, country, stage } = participant;
    const left = revisionsLeft(rules, participant);
    const earlier = file.versions.filter(({ version }) => version < current.version);
    return ok({
      ...{ applicationId, reference, edition: edition.edition, track, section, country, stage },
      open: inReview,
      dueAt: isoOf(instantOf(rules.reviewDueAt, edition.timeZone)),
      revisionsLeft: left,
      ...(inReview && left > 0
        ? { revisionDueAt: isoOf(revisionDueAt(edition, track, receivedAt)) }
        : {}),
      /** What the author is written to in: the reasons of a decision are read in it. */
      language: participant.locale,
      reviewersNeeded: reviewersFor(rules),
      ...(isOffice(principal) ? { reviewers: panel } : {}),
      current: versionData(opened, current, request),
      earlier: earlier.toReversed().map((version) => versionData(opened, version, request)),
      rubric,
    });
  };
