/** Files as people send them, and as nobody should: made here, byte by byte. */
import { crc32, deflateSync } from 'node:zlib';
import { tiffWith } from '../../shared/documents/uploads/orientation.ts';

const bytes = (...values: readonly number[]) => Buffer.from(values);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A JPEG segment. */
export const segment = (marker: number, payload: Uint8Array): Buffer => {
  const length = payload.length + 2;
  return Buffer.concat([bytes(0xff, marker, length >> 8, length & 0xff), payload]);
};

/** EXIF data that tells where a picture was taken, and which way up it is. */
export const exifWith = (orientation: number): Buffer =>
  Buffer.concat([latin1('Exif\0\0'), tiffWith(orientation), latin1('GPS 37.5665N 126.9780E')]);

/** A picture of 8 by 8 pixels, with further segments after its beginning. */
export const jpeg = (...segments: readonly Uint8Array[]): Buffer =>
  Buffer.concat([
    bytes(0xff, 0xd8),
    segment(0xe0, latin1('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...segments,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, bytes(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
    segment(0xc4, Buffer.alloc(20, 0)),
    segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
    bytes(0x12, 0x34, 0xff, 0x00, 0x56),
    bytes(0xff, 0xd9),
  ]);

/** A PNG chunk. */
export const chunk = (type: string, data: Uint8Array): Buffer => {
  const covered = Buffer.concat([latin1(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(covered), 4);
  return Buffer.concat([frame.subarray(0, 4), covered, frame.subarray(4)]);
};

export const png = (
  further: readonly Uint8Array[] = [],
  [width, height] = [2, 2] as readonly [number, number],
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    ...further,
    chunk('IDAT', deflateSync(Buffer.alloc(6))),
    chunk('IEND', new Uint8Array()),
  ]);
};

export const gif = latin1('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0;');

/** A PDF with these objects beside its catalogue and its one page. */
export const pdf = (...objects: readonly (string | Uint8Array)[]): Buffer =>
  pdfWith('', ...objects);

/** The same, with further entries in its catalogue. */
export const pdfWith = (catalogue: string, ...objects: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([
    latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
    latin1(`1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`),
    latin1('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
    latin1('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>\nendobj\n'),
    ...objects.flatMap((object) => [
      typeof object === 'string' ? latin1(object) : object,
      latin1('\n'),
    ]),
    latin1(
      'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n9\n%%EOF\n',
    ),
  ]);

/** An object with a stream. */
export const streamObject = (number: number, dictionary: string, data: Uint8Array): Buffer =>
  Buffer.concat([
    latin1(`${number} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    latin1('\nendstream\nendobj'),
  ]);

/** Objects packed away in an object stream. */
export const packed = (...objects: readonly string[]): Buffer => {
  const offsets = objects.map(
    (_, index) => objects.slice(0, index).join(' ').length + (index && 1),
  );
  const head = `${offsets.map((offset, index) => `${20 + index} ${offset}`).join(' ')} `;
  const data = deflateSync(latin1(`${head}${objects.join(' ')}`), { level: 1 });
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode`;
  return streamObject(10, dictionary, data);
};
