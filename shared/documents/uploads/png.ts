import { crc32 } from 'node:zlib';
import { mostPixels } from './jpeg.ts';
import { orientationOf, tiffWith } from './orientation.ts';
import { type Checked, refuse } from './verdict.ts';

const signatureLength = 8;
/** The picture and its colours; texts, times, EXIF, profiles, frames and unknown chunks go. */
const kept: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly whole: Buffer;
  readonly end: number;
}

const chunkAt = (bytes: Buffer, at: number): Chunk | undefined => {
  if (at + 12 > bytes.length) return undefined;
  const length = bytes.readUInt32BE(at);
  const end = at + 12 + length;
  if (end > bytes.length) return undefined;
  const covered = bytes.subarray(at + 4, end - 4);
  if (crc32(covered) !== bytes.readUInt32BE(end - 4)) return undefined;
  const type = covered.toString('latin1', 0, 4);
  return { type, data: covered.subarray(4), whole: bytes.subarray(at, end), end };
};

const chunkOf = (type: string, data: Uint8Array): Buffer => {
  const covered = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(covered));
  return Buffer.concat([length, covered, check]);
};

/** A chunk that a reader must understand: its first letter is a capital. */
const isCritical = (type: string): boolean => /^[A-Z]/.test(type);

const orientationChunk = (chunks: readonly Chunk[]): readonly Buffer[] => {
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const orientation = exif === undefined ? 1 : orientationOf(exif.data);
  return orientation === 1 ? [] : [chunkOf('eXIf', tiffWith(orientation))];
};

const pixelsOf = (header: Chunk): number =>
  header.data.length === 13 ? header.data.readUInt32BE(0) * header.data.readUInt32BE(4) : 0;

/** The picture without what is said about it, and without whatever follows its end. */
export const cleanPng = (file: Uint8Array): Checked => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signatureLength; chunks.at(-1)?.type !== 'IEND'; ) {
    const chunk = chunkAt(bytes, at);
    if (chunk === undefined) return refuse('broken');
    if (isCritical(chunk.type) && !kept.has(chunk.type)) return refuse('broken');
    chunks.push(chunk);
    at = chunk.end;
  }
  const [header, ...rest] = chunks;
  if (header?.type !== 'IHDR' || !rest.some(({ type }) => type === 'IDAT')) return refuse('broken');
  const pixels = pixelsOf(header);
  if (pixels === 0) return refuse('broken');
  if (pixels > mostPixels) return refuse('uncheckable');
  const clean = Buffer.concat([
    bytes.subarray(0, signatureLength),
    header.whole,
    ...orientationChunk(chunks),
    ...rest.filter(({ type }) => kept.has(type)).map(({ whole }) => whole),
  ]);
  return { clean: new Uint8Array(clean), named: false };
};
