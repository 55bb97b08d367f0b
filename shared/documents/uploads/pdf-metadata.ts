import { deflateSync } from 'node:zlib';
import { blankPictureData } from './jpeg-data.ts';
import {
  filtersOf,
  inflate,
  type PackedObjects,
  type Stream,
  streamsOf,
  Uncheckable,
} from './pdf-streams.ts';

/**
 * What a PDF says about itself is overwritten where it stands, so that no offset in it changes:
 * author, title, program and dates, the XMP packet, EXIF inside of pictures.
 */

const space = 0x20;

/** An object that describes the document or a remark in it, by what only such objects say. */
const describes = (object: string): boolean =>
  /\/(?:Producer|Creator|Author|CreationDate|ModDate)(?![A-Za-z])/.test(object);

/** Overwrites every string of an object with spaces. */
const blankStrings = (target: Buffer, from: number, to: number): void => {
  let at = from;
  while (at < to) {
    const byte = target[at];
    if (byte === 0x28) at = blankLiteral(target, at + 1, to);
    else if (byte === 0x3c && target[at + 1] === 0x3c) at += 2;
    else if (byte === 0x3c) at = blankHex(target, at + 1, to);
    else at += 1;
  }
};

/** `(…)`, which may hold pairs of brackets and escapes. */
const blankLiteral = (target: Buffer, from: number, to: number): number => {
  let depth = 1;
  for (let at = from; at < to; at += 1) {
    const byte = target[at];
    if (byte === 0x5c) {
      target[at] = space;
      at += 1;
    } else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) depth -= 1;
    if (depth === 0) return at + 1;
    target[at] = space;
  }
  return to;
};

const blankHex = (target: Buffer, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    if (target[at] === 0x3e) return at + 1;
    target[at] = 0x30;
  }
  return to;
};

/** Objects that stand in the file itself. */
const clearPlainObjects = (file: Buffer, text: string): void => {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('endobj', from);
    const to = end < 0 ? text.length : end;
    const piece = text.slice(from, to);
    // What a stream holds is no string.
    const stream = piece.indexOf('stream');
    const object = stream < 0 ? piece : piece.slice(0, stream);
    if (describes(object)) blankStrings(file, from, from + object.length);
    from = to + 6;
  }
};

/** Where each object of an object stream begins. */
const beginningsIn = ({ dictionary, content }: PackedObjects): readonly number[] => {
  const first = Number(/\/First\s{1,20}(\d{1,9})/.exec(dictionary)?.[1] ?? Number.NaN);
  const head = content.subarray(0, first).toString('latin1').trim().split(/\s+/).map(Number);
  return head.filter((_, index) => index % 2 === 1).map((offset) => first + offset);
};

/** Puts changed content back in the place of the old; false where it no longer fits. */
const repack = (file: Buffer, stream: Stream, content: Buffer, room: number): boolean => {
  const packed = deflateSync(content, { level: 9 });
  if (packed.length > room) return false;
  file.fill(0, stream.from, stream.from + room);
  packed.copy(file, stream.from);
  return true;
};

const clearPackedObjects = (file: Buffer, packed: PackedObjects): boolean => {
  const { content, packedBytes } = packed;
  const beginnings = beginningsIn(packed);
  let changed = false;
  for (const [index, from] of beginnings.entries()) {
    const to = beginnings[index + 1] ?? content.length;
    if (!describes(content.toString('latin1', from, to))) continue;
    blankStrings(content, from, to);
    changed = true;
  }
  return !changed || packedBytes === undefined || repack(file, packed, content, packedBytes);
};

const clearPacket = (file: Buffer, stream: Stream): boolean => {
  const filters = filtersOf(stream);
  if (filters?.length === 0) {
    file.fill(space, stream.from, stream.to);
    return true;
  }
  if (filters?.length !== 1 || filters[0] !== 'FlateDecode') return false;
  try {
    const { content, packedBytes } = inflate(file.subarray(stream.from), 16 * 1024 * 1024);
    return repack(file, stream, Buffer.alloc(content.length, space), packedBytes);
  } catch (fault) {
    if (fault instanceof Uncheckable) return false;
    throw fault;
  }
};

const clearStream = (file: Buffer, stream: Stream): boolean => {
  if (/\/Metadata(?![A-Za-z])/.test(stream.dictionary) && /\/XML/.test(stream.dictionary)) {
    return clearPacket(file, stream);
  }
  const filters = filtersOf(stream);
  if (filters?.length === 1 && filters[0] === 'DCTDecode') {
    blankPictureData(file.subarray(stream.from, stream.to));
  }
  return true;
};

/** Clears it in `file`; false where something is left that may name a person. */
export const clearMetadata = (
  file: Buffer,
  text: string,
  packed: readonly PackedObjects[],
): boolean => {
  clearPlainObjects(file, text);
  const objects = packed.map((one) => clearPackedObjects(file, one));
  const streams = [...streamsOf(text)].map((stream) => clearStream(file, stream));
  return [...objects, ...streams].every(Boolean);
};
