import { createHmac } from 'node:crypto';
import { env } from './env.ts';
import { bucketAddress } from './presign.ts';

export interface UploadTerms {
  readonly bucket: string;
  /** The one key under which the file is stored. */
  readonly key: string;
  readonly contentType: string;
  readonly maxBytes: number;
  /** Moment of the signature and the last at which the form works, epoch milliseconds. */
  readonly at: number;
  readonly expiresAt: number;
  /** Where a browser is sent on to when the file is there; without it the answer is 201. */
  readonly redirect?: string;
}

/** A form that a browser or a program posts to the storage service, the file as its last field. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

const signatureOf = (policy: string, day: string, region: string): string => {
  const dateKey = hmac(`AWS4${env('AWS_SECRET_ACCESS_KEY')}`, day);
  const serviceKey = hmac(hmac(dateKey, region), 's3');
  return hmac(hmac(serviceKey, 'aws4_request'), policy).toString('hex');
};

/**
 * Signs an upload form with the function's own credentials. Every field stands in its policy with
 * its one value: who holds the form can send one file, of this type and size, to this place, until
 * it expires, and nothing else.
 */
export const presignPost = (terms: UploadTerms): UploadForm => {
  const { bucket, key, contentType, maxBytes, at, redirect } = terms;
  const region = env('AWS_REGION');
  const { AWS_SESSION_TOKEN: sessionToken } = process.env;
  const date = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const day = date.slice(0, 8);
  const expiresAt = new Date(terms.expiresAt).toISOString();
  const signed = {
    key,
    'Content-Type': contentType,
    ...(redirect === undefined
      ? { success_action_status: '201' }
      : { success_action_redirect: redirect }),
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${env('AWS_ACCESS_KEY_ID')}/${day}/${region}/s3/aws4_request`,
    'x-amz-date': date,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
  };
  const conditions = [
    { bucket },
    ...Object.entries(signed).map(([name, value]) => ({ [name]: value })),
    ['content-length-range', 1, maxBytes],
  ];
  const policy = Buffer.from(JSON.stringify({ expiration: expiresAt, conditions })).toString(
    'base64',
  );
  const fields = { ...signed, policy, 'x-amz-signature': signatureOf(policy, day, region) };
  return { url: `${bucketAddress(bucket)}/`, fields, expiresAt };
};
