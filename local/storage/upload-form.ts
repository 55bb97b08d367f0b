/** A browser's upload (`POST Object`): checked against its policy, stored, answered as it asked. */
import type { AwsRequest, AwsResponse } from '../kernel.ts';
import { xml } from '../protocol/xml.ts';
import { readForm, type UploadForm } from './form.ts';
import { addressOf } from './operation.ts';
import { checkPostPolicy } from './post-policy.ts';
import { S3Error } from './s3-error.ts';

export interface CheckedUpload {
  readonly bucket: string;
  readonly key: string;
  readonly file: Buffer;
  readonly headers: Record<string, string>;
  /** Who signed the policy. */
  readonly accessKeyId: string;
  /** The answer once the object is stored. */
  answer(etag: string): AwsResponse;
}

/** Form fields that become headers of the object. */
const objectHeaders = ['content-type', 'cache-control', 'content-disposition', 'content-encoding'];

/** @param now virtual time, epoch milliseconds. Refuses by an `S3Error`. */
export function checkUpload(
  request: AwsRequest,
  now: number,
  secretOf: (accessKeyId: string) => string | undefined,
): CheckedUpload {
  const { bucket } = addressOf(request);
  const form = withFilename(readForm(request.body, request.headers['content-type'] ?? ''));
  const accessKeyId = checkPostPolicy({ form, bucket, now, secretOf });
  const key = form.fields.get('key');
  if (!key) {
    throw new S3Error(400, 'InvalidArgument', "Bucket POST must contain a field named 'key'.");
  }
  const headers = [...form.fields].filter(
    ([name]) => objectHeaders.includes(name) || name.startsWith('x-amz-meta-'),
  );
  return {
    bucket,
    key,
    file: form.file,
    headers: { 'content-type': 'binary/octet-stream', ...Object.fromEntries(headers) },
    accessKeyId,
    answer: (etag) => answer(form.fields, { bucket, key, etag, location: request.url }),
  };
}

/** The key may hold `${filename}`, which stands for the name of the user's file. */
function withFilename(form: UploadForm): UploadForm {
  const key = form.fields.get('key')?.replace(/\$\{filename\}/g, () => form.filename);
  return key === undefined ? form : { ...form, fields: new Map(form.fields).set('key', key) };
}

function answer(
  fields: UploadForm['fields'],
  stored: { bucket: string; key: string; etag: string; location: URL },
): AwsResponse {
  const { bucket, key, etag, location } = stored;
  const redirect = fields.get('success_action_redirect');
  if (redirect && URL.canParse(redirect)) {
    const target = new URL(redirect);
    for (const [name, value] of Object.entries({ bucket, key, etag })) {
      target.searchParams.set(name, value);
    }
    return { status: 303, headers: { location: target.href, etag }, body: '' };
  }
  const where = `${location.origin}/${bucket}/${encodeURIComponent(key)}`;
  const status = Number(fields.get('success_action_status') ?? 204);
  if (status === 201) {
    return {
      status,
      headers: { 'content-type': 'application/xml', etag, location: where },
      body: xml('PostResponse', { Location: where, Bucket: bucket, Key: key, ETag: etag }),
    };
  }
  return { status: status === 200 ? 200 : 204, headers: { etag, location: where }, body: '' };
}
