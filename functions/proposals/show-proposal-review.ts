import { revisionDueAt } from '../../shared/domain/journey.ts';
import {
  type ProposalReview,
  type ProposalVersion,
  textUnder,
} from '../../shared/domain/proposal.ts';
import { revisionsLeft } from '../../shared/domain/proposal-standing.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import type { ProposalsDeps } from './deps.ts';
import { type OpenedReview, openReview } from './open-review.ts';
import type { routes } from './routes.ts';

/** A decision as staff see it, with the scores that belong to its version. */
export const reviewData = ({ applicationId: _applicationId, sub, ...review }: ProposalReview) => ({
  ...review,
  reviewer: sub,
});

/** A version with the text under each heading, and whether it differs from the version before. */
const versionData = (
  { headings, file }: OpenedReview,
  version: ProposalVersion,
  locale: Locale,
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
  };
};

/** What a reviewer works with: the versions side by side and the rubric, without name or address. */
export const showProposalReview =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.showProposalReview>): Promise<Reply> => {
    const { params, locale, receivedAt } = request;
    const opened = await openReview(deps, params.applicationId);
    if (opened === undefined) return refused(notFound);
    const { participant, edition, rules, rubric, file, current, inReview } = opened;
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
      current: versionData(opened, current, locale),
      earlier: earlier.toReversed().map((version) => versionData(opened, version, locale)),
      rubric,
    });
  };
