import type { Ids } from '../../shared/runtime/ids.ts';
import type { UploadForm, UploadTerms } from '../../shared/runtime/presigned-post.ts';
import type { ApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** What is needed to find an application's documents and to change them. */
export interface StoredDocuments {
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly documents: ApplicationDocumentsRepository;
  readonly ids: Ids;
}

/** How long an address opens its file. */
export const addressSeconds = 60;

/** The ways in and out, signed by this function; no file passes through it. */
export interface FileDoors {
  formFor(terms: Omit<UploadTerms, 'bucket'>): UploadForm;
  /** Where a page has to be allowed to post to. */
  uploadOrigin(): string;
  /** Opens one file for a minute. */
  addressOf(key: string, fileName: string, at: number): Promise<string>;
}

/** The ports of the use cases. */
export interface DocumentsDeps extends StoredDocuments {
  readonly reviews: Pick<ReviewRepository, 'get'>;
  readonly sessions: SessionRepository;
  readonly audit: Pick<AuditRepository, 'record'>;
  readonly doors: FileDoors;
  readonly publicUrl: string;
}
