import { expect, test } from 'vitest';
import { checkUpload } from '../../../shared/documents/uploads/check-upload.ts';
import { documentTypes } from '../../../shared/domain/edition-documents.ts';
import { madeUpFile } from '../../../tools/answers/made-up-file.ts';

test.each(documentTypes)('[F68] a made-up %s is one that the check accepts', (type) => {
  expect(checkUpload(madeUpFile(type), type)).not.toHaveProperty('refused');
});
