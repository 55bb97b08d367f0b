import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Edition } from '../domain/edition.ts';

/** The edition as it lies in the table. */
export const packEdition = (edition: Edition): Uint8Array =>
  brotliCompressSync(JSON.stringify(edition));

/** What was packed was checked when it was applied; it is not checked again at every read. */
export const unpackEdition = (document: Uint8Array): Edition =>
  JSON.parse(brotliDecompressSync(document).toString());
