import { noDocuments } from '../../shared/domain/application-documents.ts';
import { amendmentsSince } from '../../shared/domain/review-amendments.ts';
import { reviewedFiles, reviewedReferences } from '../../shared/domain/review-dossier.ts';
import { redactorFor, reviewedAnswers } from '../../shared/domain/reviewed-answers.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { reviewedFile } from '../../shared/text/uploads.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview, type LoadedReview, loadReview, ownReview } from './load-review.ts';
import { declarationNeeded } from './refusals.ts';
import type { routes } from './routes.ts';
import { veilOf } from './veil-of.ts';

/** Answers, files and references as the edition releases them, with nothing of what it veils. */
const reviewedDossier = async (
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
  const veil = veilOf(track, answers);
  const writers = endorsements.map(({ writer }) => writer.name);
  const files = reviewedFiles(documents ?? noDocuments(applicationId, edition), track);
  return {
    answers: reviewedAnswers(answers, form, veil),
    documents: files.map((file) => reviewedFile(file, locale)),
    references: reviewedReferences(track, endorsements, redactorFor(answers, veil, writers)),
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
      reviewedDossier(deps, found, locale),
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
