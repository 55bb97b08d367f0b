import { orientationOf, tiffWith } from './orientation.ts';
import { type Checked, refuse } from './verdict.ts';

/** More than any camera takes; a picture is not to fill the memory of who opens it. */
export const mostPixels = 100_000_000;

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const exif = 'Exif\0\0';

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
/** Tables and the line count: what a decoder needs beside the frame. */
const isTable = (marker: number): boolean => [0xc4, 0xcc, 0xdb, 0xdc, 0xdd].includes(marker);

interface Segment {
  readonly marker: number;
  readonly payload: Uint8Array;
  /** With its marker and length, as it stands in the file. */
  readonly whole: Uint8Array;
  readonly end: number;
}

const segmentAt = (bytes: Uint8Array, at: number): Segment | undefined => {
  if (bytes[at] !== 0xff) return undefined;
  let from = at;
  // Any number of fill bytes may stand before a marker.
  while (bytes[from + 1] === 0xff) from += 1;
  const marker = bytes[from + 1];
  if (marker === undefined || marker === 0) return undefined;
  if (marker === endOfImage || isRestart(marker)) {
    const end = from + 2;
    return { marker, payload: new Uint8Array(), whole: bytes.subarray(from, end), end };
  }
  const length = (bytes[from + 2] ?? 0) * 256 + (bytes[from + 3] ?? 0);
  const end = from + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  const payload = bytes.subarray(from + 4, end);
  return { marker, payload, whole: bytes.subarray(from, end), end };
};

/** Where the coded picture that begins here ends: at the next marker that is not part of it. */
const endOfScan = (bytes: Uint8Array, at: number): number | undefined => {
  for (let next = at; next + 1 < bytes.length; next += 1) {
    const follower = bytes[next + 1] ?? 0;
    if (bytes[next] === 0xff && follower !== 0 && follower !== 0xff && !isRestart(follower)) {
      return next;
    }
  }
  return undefined;
};

const beginsWith = (payload: Uint8Array, text: string): boolean =>
  Buffer.from(payload.subarray(0, text.length)).toString('latin1') === text;

/** Application segments that belong to the picture: its density, its colours. No thumbnail. */
const isKept = ({ marker, payload }: Segment): boolean => {
  switch (marker) {
    case 0xe0:
      return beginsWith(payload, 'JFIF\0') && payload.length === 14;
    case 0xe2:
      return beginsWith(payload, 'ICC_PROFILE\0');
    case 0xee:
      return beginsWith(payload, 'Adobe') && payload.length === 12;
    default:
      return false;
  }
};

const exifSegment = (orientation: number): Uint8Array => {
  const payload = Buffer.concat([Buffer.from(exif, 'latin1'), tiffWith(orientation)]);
  const length = payload.length + 2;
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), payload]);
};

const sizeOf = ({ payload }: Segment): number =>
  ((payload[1] ?? 0) * 256 + (payload[2] ?? 0)) * ((payload[3] ?? 0) * 256 + (payload[4] ?? 0));

/**
 * The picture with its tables and colours, and which way up it is; without EXIF, XMP, IPTC,
 * comments, thumbnails, and whatever follows its end.
 */
export const cleanJpeg = (bytes: Uint8Array): Checked => {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let pixels: number | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (segment === undefined) return refuse('broken');
    const { marker, payload, whole, end } = segment;
    at = end;
    if (marker === endOfImage) {
      if (pixels === undefined || scans === 0) return refuse('broken');
      kept.push(whole);
      break;
    }
    if (isFrame(marker)) {
      pixels = sizeOf(segment);
      if (pixels === 0) return refuse('broken');
      if (pixels > mostPixels) return refuse('uncheckable');
      kept.push(whole);
    } else if (marker === startOfScan) {
      const next = endOfScan(bytes, end);
      if (next === undefined) return refuse('broken');
      scans += 1;
      kept.push(whole, bytes.subarray(end, next));
      at = next;
    } else if (marker === 0xe1 && beginsWith(payload, exif)) {
      orientation = orientationOf(payload.subarray(exif.length));
    } else if (isTable(marker) || isKept(segment)) {
      kept.push(whole);
    } else if (!(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe) {
      return refuse('broken');
    }
  }
  const beginning: Uint8Array[] = [Uint8Array.of(0xff, startOfImage)];
  if (orientation !== 1) beginning.push(exifSegment(orientation));
  return { clean: new Uint8Array(Buffer.concat([...beginning, ...kept])), named: false };
};
