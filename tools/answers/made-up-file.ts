/** Files that stand in for a document: as small as they can be, and whole. */
import type { DocumentType } from '../../shared/domain/edition-documents.ts';

const pdf = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
endobj
xref
0 4
0000000000 65535 f${' '}
0000000009 00000 n${' '}
0000000058 00000 n${' '}
0000000115 00000 n${' '}
trailer
<< /Root 1 0 R /Size 4 >>
startxref
186
%%EOF
`;

/** One grey point. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const jpeg =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z';

const files: Readonly<Record<DocumentType, Buffer>> = {
  pdf: Buffer.from(pdf, 'latin1'),
  png: Buffer.from(png, 'base64'),
  jpeg: Buffer.from(jpeg, 'base64'),
};

/** A file of that kind in which there is nothing to read. */
export const madeUpFile = (type: DocumentType): Uint8Array<ArrayBuffer> =>
  new Uint8Array(files[type]);
