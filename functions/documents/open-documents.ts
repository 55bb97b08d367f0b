import type { Application } from '../../shared/domain/application.ts';
import {
  type ApplicationDocuments,
  noDocuments,
} from '../../shared/domain/application-documents.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { AskedDocument } from '../../shared/domain/edition-documents.ts';
import type { Principal } from '../../shared/http/principal.ts';
import type { DocumentsDeps, StoredDocuments } from './deps.ts';

/** An application's documents with everything that decides about them. */
export interface OpenedDocuments {
  readonly application: Application;
  readonly edition: Edition;
  readonly track: Track;
  /** What the edition asks for. */
  readonly asked: readonly AskedDocument[];
  readonly documents: ApplicationDocuments;
}

/** Undefined where there is no such application. */
export const openDocuments = async (
  deps: Pick<StoredDocuments, 'applications' | 'editions' | 'documents'>,
  applicationId: string,
): Promise<OpenedDocuments | undefined> => {
  const [application, documents] = await Promise.all([
    deps.applications.get(applicationId),
    deps.documents.get(applicationId),
  ]);
  if (application === undefined) return undefined;
  const record = await deps.editions.get(application.edition);
  const track = record && trackOf(record.edition, application.track);
  if (record === undefined || track === undefined) {
    throw new Error(`Edition ${application.edition} lacks what an application was started for`);
  }
  return {
    application,
    edition: record.edition,
    track,
    asked: track.documents ?? [],
    documents: documents ?? noDocuments(applicationId, application.edition),
  };
};

interface Asking {
  readonly params: { readonly applicationId: string };
  readonly principal: Principal;
}

/** The asker's own documents; undefined when they are another person's, or nobody's. */
export const openOwn = async (
  deps: DocumentsDeps,
  { params, principal }: Asking,
): Promise<OpenedDocuments | undefined> =>
  principal.kind === 'dossier' && principal.applicationId === params.applicationId
    ? openDocuments(deps, params.applicationId)
    : undefined;

/** Documents for the office, of a submitted application or of a draft. */
export const openForOffice = (
  deps: DocumentsDeps,
  { params }: Asking,
): Promise<OpenedDocuments | undefined> => openDocuments(deps, params.applicationId);

/**
 * Documents of an application that is the asker's to review, who has declared to have no conflict;
 * undefined for anybody else.
 */
export const openForReviewer = async (
  deps: DocumentsDeps,
  { params, principal }: Asking,
): Promise<OpenedDocuments | undefined> => {
  if (principal.kind !== 'staff') return undefined;
  const review = await deps.reviews.get(params.applicationId, principal.sub);
  return review?.declaredAt === undefined || review.status === 'void'
    ? undefined
    : openDocuments(deps, params.applicationId);
};
