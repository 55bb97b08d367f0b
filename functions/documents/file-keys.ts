import type { ArrivedFile } from '../../shared/domain/application-documents.ts';
import { type DocumentType, documentTypes } from '../../shared/domain/edition-documents.ts';

/** How each kind of file is declared. */
export const contentTypes: Readonly<Record<DocumentType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** Where a file arrives. The key says everything about it, and was signed with the form. */
export const uploadKey = (
  applicationId: string,
  { document, fileId, type, redacts }: ArrivedFile,
): string =>
  [
    'uploads',
    applicationId,
    document,
    ...(redacts === undefined ? [] : [redacts]),
    `${fileId}.${type}`,
  ].join('/');

const pattern = new RegExp(
  `^uploads/([0-9A-Z]+)/([a-z0-9-]+)/(?:([0-9A-Z]+)/)?([0-9A-Z]+)\\.(${documentTypes.join('|')})$`,
);

/** What a key says; undefined when no form of ours had it. */
export const arrivedAt = (
  key: string,
): { readonly applicationId: string; readonly file: ArrivedFile } | undefined => {
  const [, applicationId, document, redacts, fileId, type] = pattern.exec(key) ?? [];
  if (applicationId === undefined || document === undefined || fileId === undefined) {
    return undefined;
  }
  const file = { fileId, document, type: type as DocumentType };
  return { applicationId, file: redacts === undefined ? file : { ...file, redacts } };
};

/** Where the clean copy is kept. */
export const cleanKey = (applicationId: string, fileId: string): string =>
  `applications/${applicationId}/${fileId}`;
