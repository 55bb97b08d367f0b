import { env } from '../../shared/runtime/env.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { bucketAddress, presign } from '../../shared/runtime/presign.ts';
import { presignPost } from '../../shared/runtime/presigned-post.ts';
import { createApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createAuditRepository } from '../../shared/store/audit-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { addressSeconds, type DocumentsDeps, type FileDoors } from './deps.ts';

const doors: FileDoors = {
  formFor: (terms) => presignPost({ ...terms, bucket: env('UPLOADS_BUCKET') }),
  uploadOrigin: () => new URL(bucketAddress(env('UPLOADS_BUCKET'))).origin,
  addressOf: (key, fileName, at) =>
    presign({
      method: 'GET',
      bucket: env('DOCUMENTS_BUCKET'),
      key,
      at,
      seconds: addressSeconds,
      fileName,
    }),
};

let deps: DocumentsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): DocumentsDeps => {
  const table = cpiTable();
  deps ??= {
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    documents: createApplicationDocumentsRepository(table),
    reviews: createReviewRepository(table),
    sessions: createSessionRepository(table),
    audit: createAuditRepository(table),
    ids: randomIds,
    doors,
    publicUrl: env('PUBLIC_URL'),
  };
  return deps;
};
