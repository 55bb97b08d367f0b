import type { DocumentType } from '../../domain/edition-documents.ts';
import { cleanJpeg } from './jpeg.ts';
import { checkPdf } from './pdf.ts';
import { cleanPng } from './png.ts';
import { sniff } from './sniff.ts';
import { type Checked, refuse } from './verdict.ts';

const checkers: Readonly<Record<DocumentType, (bytes: Uint8Array) => Checked>> = {
  pdf: checkPdf,
  jpeg: cleanJpeg,
  png: cleanPng,
};

/**
 * Whether a file is what it was declared to be and does nothing by itself; the clean copy tells
 * nothing of place, device or person. Pure: the same bytes get the same answer.
 */
export const checkUpload = (bytes: Uint8Array, declared: DocumentType): Checked => {
  if (bytes.length === 0) return refuse('empty');
  const found = sniff(bytes);
  if (found === 'web-page') return refuse('web-page');
  return found === declared ? checkers[declared](bytes) : refuse('other-type');
};
