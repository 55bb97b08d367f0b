/** What clients of the storage sign beforehand: an address, or a form for a browser. */
import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { sign } from '../signature.ts';

export const region = 'ap-northeast-2';
export const key = { accessKeyId: 'LKIATEST', secretAccessKey: 'secret' };

/** The SDK's own signer on the virtual clock: what a function's presigner makes. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | Uint8Array) {
    this.#hash = secret ? createHmac('sha256', secret) : createHash('sha256');
  }
  update(data: string | Uint8Array) {
    this.#hash.update(data);
  }
  async digest() {
    return new Uint8Array(this.#hash.digest());
  }
}

/** The address of a request that its reader may make for so many seconds from `now` on. */
export async function presign(
  { url, now }: { readonly url: string; readonly now: number },
  method: string,
  path: string,
  expiresIn: number,
): Promise<string> {
  const { host, hostname, port } = new URL(url);
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: key,
    uriEscapePath: false,
    sha256: Sha256 as never,
  });
  const signed = await signer.presign(
    {
      protocol: 'http:',
      method,
      hostname,
      port: Number(port),
      path,
      query: {},
      headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    } as never,
    {
      expiresIn,
      signingDate: new Date(now),
      unsignableHeaders: new Set(['x-amz-content-sha256']),
    },
  );
  const query = new URLSearchParams(signed.query as Record<string, string>);
  query.delete('X-Amz-Content-Sha256');
  return `${url}${signed.path}?${query}`;
}

export interface FormOptions {
  readonly expiresIn?: number;
  readonly fields?: Record<string, string>;
  readonly content?: string;
  readonly signature?: string;
}

/** A browser's form of that moment, with a policy for keys below `covers/` and at most ten bytes. */
export function signedForm(now: number, options: FormOptions = {}): FormData {
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const day = date.slice(0, 8);
  const signing: Record<string, string> = {
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${key.accessKeyId}/${day}/${region}/s3/aws4_request`,
    'X-Amz-Date': date,
  };
  const policy = Buffer.from(
    JSON.stringify({
      expiration: new Date(now + (options.expiresIn ?? 600) * 1000).toISOString(),
      conditions: [
        { bucket: 'covers' },
        ['starts-with', '$key', 'covers/'],
        ['eq', '$Content-Type', 'image/png'],
        ['content-length-range', 1, 10],
        ...Object.entries(signing).map(([name, value]) => ({ [name]: value })),
      ],
    }),
  ).toString('base64');
  const scope = { accessKeyId: key.accessKeyId, date: day, region, service: 's3' };
  const data = new FormData();
  const fields = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the file's name in its place
    key: 'covers/${filename}',
    'Content-Type': 'image/png',
    ...signing,
    Policy: policy,
    'X-Amz-Signature': options.signature ?? sign(key.secretAccessKey, scope, policy),
    ...options.fields,
  };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  data.set('file', new Blob([options.content ?? 'picture']), 'cover 1.png');
  return data;
}
