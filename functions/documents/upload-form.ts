import type { AskedDocument, DocumentType } from '../../shared/domain/edition-documents.ts';
import type { UploadForm } from '../../shared/runtime/presigned-post.ts';
import type { DocumentsDeps } from './deps.ts';
import { contentTypes, uploadKey } from './file-keys.ts';

/** How long a form can be used: a slow line needs some minutes for ten megabytes. */
const minutes = 30;

export interface FormWanted {
  readonly applicationId: string;
  readonly asked: AskedDocument;
  readonly type: DocumentType;
  readonly redacts?: string;
  readonly now: number;
  /** The form does not outlive this moment, epoch milliseconds. */
  readonly until?: number;
  readonly redirect?: string;
}

export interface FileForm extends UploadForm {
  readonly fileId: string;
  readonly type: DocumentType;
}

/** A form for one file that has a random name of its own from now on. */
export const uploadForm = (deps: DocumentsDeps, wanted: FormWanted): FileForm => {
  const { applicationId, asked, type, redacts, now, until, redirect } = wanted;
  const fileId = deps.ids.newId();
  const file = { fileId, document: asked.id, type };
  const form = deps.doors.formFor({
    key: uploadKey(applicationId, redacts === undefined ? file : { ...file, redacts }),
    contentType: contentTypes[type],
    maxBytes: asked.maxBytes,
    at: now,
    expiresAt: Math.min(now + minutes * 60_000, until ?? Number.POSITIVE_INFINITY),
    ...(redirect === undefined ? {} : { redirect }),
  });
  return { ...form, fileId, type };
};
