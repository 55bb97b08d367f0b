/** A browser's upload form (`multipart/form-data`): its fields, and the file that ends it. */
import { S3Error } from './s3-error.ts';

export interface UploadForm {
  /** Field names in lower case: S3 does not care how they are written. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
  readonly filename: string;
}

const lineEnd = Buffer.from('\r\n');
const headerEnd = Buffer.from('\r\n\r\n');

export function readForm(body: Buffer, contentType: string): UploadForm {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) throw malformed();
  const fields = new Map<string, string>();
  for (const part of parts(body, Buffer.from(`--${boundary}`))) {
    const split = part.indexOf(headerEnd);
    if (split < 0) throw malformed();
    const headers = part.toString('utf8', 0, split);
    const content = part.subarray(split + headerEnd.length);
    const name = parameter(headers, 'name')?.toLowerCase();
    if (name === undefined) throw malformed();
    // What follows the file is ignored, as S3 does.
    if (name === 'file') {
      return { fields, file: content, filename: parameter(headers, 'filename') ?? '' };
    }
    fields.set(name, content.toString('utf8'));
  }
  throw new S3Error(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
}

/** The parts between the boundary lines, each without its final line end. */
function* parts(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length + lineEnd.length;
    const next = body.indexOf(delimiter, from);
    if (next < 0) return;
    yield body.subarray(from, next - lineEnd.length);
    start = next;
  }
}

function parameter(headers: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(headers)?.[1];
  return found?.replaceAll('%22', '"');
}

function malformed(): S3Error {
  return new S3Error(
    400,
    'MalformedPOSTRequest',
    'The body of your POST request is not well-formed multipart/form-data.',
  );
}
