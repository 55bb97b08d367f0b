import type { DocumentType } from '../../domain/edition-documents.ts';

const magic: Readonly<Record<DocumentType, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file is by its first bytes; they have to be the very first, as no reader agrees on more. */
export const sniff = (bytes: Uint8Array): DocumentType | 'web-page' | 'other' => {
  for (const type of ['pdf', 'jpeg', 'png'] as const) {
    if (magic[type].every((byte, at) => bytes[at] === byte)) return type;
  }
  return looksLikeWebPage(bytes.subarray(0, 4096)) ? 'web-page' : 'other';
};

/** Whether the beginning holds what a browser would show as a page or a drawing, in any encoding. */
export const looksLikeWebPage = (beginning: Uint8Array): boolean => {
  // Without its zero bytes, UTF-16 reads as UTF-8 does.
  const text = Buffer.from(beginning.filter((byte) => byte !== 0)).toString('latin1');
  return /<\s*(?:!doctype\s+(?:html|svg)|html|head|body|script|iframe|svg|\w+:svg|meta)\b/i.test(
    text,
  );
};

/**
 * Whether an archive ends in these bytes: archives are read from their end, so that one can hide
 * behind the beginning of any other file.
 */
export const holdsArchive = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end of a central directory, on the first and only disk.
  return buffer.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06, 0, 0, 0, 0]));
};
