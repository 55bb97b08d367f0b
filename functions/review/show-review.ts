import { noDocuments } from '../../shared/domain/application-documents.ts';
import { blindAnswers, redactorFor } from '../../shared/domain/review.ts';
import { amendmentsSince } from '../../shared/domain/review-amendments.ts';
import { reviewedFiles, reviewedReferences } from '../../shared/domain/review-dossier.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { blindFile } from '../../shared/text/uploads.ts';
import type { ReviewDeps } from './deps.ts';
import { hiddenCountries } from './hidden-countries.ts';
import { isInReview, type LoadedReview, loadReview, ownReview } from './load-review.ts';
import { declarationNeeded } from './refusals.ts';
import type { routes } from './routes.ts';

/** Answers, files and references as the edition releases them, with nothing that says whose they are. */
const blindDossier = async (
  deps: Pick<ReviewDeps, 'applications' | 'documents' | 'endorsements'>,
  { application, track, form }: LoadedReview,
  locale: Locale,
) => {
  const { applicationId, edition } = application;
  const [saved, documents, endorsements] = await Promise.all([
    deps.applications.answersOf(application),
    deps.documents.get(applicationId),
    deps.endorsements.ofApplication(applicationId),
  ]);
  const answers = saved?.answers ?? {};
  const countries = hiddenCountries(track, answers);
  const writers = endorsements.map(({ writer }) => writer.name);
  const files = reviewedFiles(
    documents ?? noDocuments(applicationId, edition),
    track.documents ?? [],
  );
  return {
    answers: blindAnswers(answers, form, countries),
    documents: files.map((file) => blindFile(file, locale)),
    references: reviewedReferences(track, endorsements, redactorFor(answers, writers, countries)),
  };
};

/** What a reviewer works with: what is released of the application, the rubric, the own draft. */
export const showReview =
  (deps: ReviewDeps) =>
  async (request: RequestOf<typeof routes.showReview>): Promise<Reply> => {
    const { params, principal, locale } = request;
    const found = await loadReview(deps, params.applicationId, principal);
    if (found === undefined) return refused(notFound);
    const { review, application, rubric } = found;
    if (review.declaredAt === undefined) return refused(declarationNeeded(locale));
    const { applicationId: subject, edition } = application;
    const read = { subject, edition, action: 'application-read' };
    const [dossier] = await Promise.all([
      blindDossier(deps, found, locale),
      deps.audit.record(auditLine(request, deps.ids, read)),
    ]);
    return ok({
      reference: review.reference,
      track: review.track,
      section: review.section,
      ...dossier,
      changedSince: amendmentsSince(application, review.declaredAt, dossier.answers),
      rubric,
      review: ownReview(review),
      open: review.status === 'open' && isInReview(application),
    });
  };
