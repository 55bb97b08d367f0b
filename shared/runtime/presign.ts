import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { attachment } from './content-disposition.ts';
import { env } from './env.ts';

/** The hash that the signer wants, on the runtime's own cryptography. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', keyOf(secret));
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {
    throw new Error('A hash is used once');
  }
}

const keyOf = (secret: string | ArrayBuffer | ArrayBufferView): string | Uint8Array => {
  if (typeof secret === 'string') return secret;
  return secret instanceof ArrayBuffer
    ? new Uint8Array(secret)
    : new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength);
};

export interface Presigning {
  readonly method: 'GET' | 'HEAD';
  readonly bucket: string;
  readonly key: string;
  /** Moment of the signature, epoch milliseconds. */
  readonly at: number;
  readonly seconds: number;
  /** Name under which a browser saves the file. */
  readonly fileName?: string;
}

/** Where a bucket is: below an endpoint that was given, else on a host of its own. Without a slash. */
export const bucketAddress = (bucket: string): string => {
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
  return endpoint === undefined || endpoint === ''
    ? `https://${bucket}.s3.${env('AWS_REGION')}.amazonaws.com`
    : `${new URL(endpoint).origin}/${bucket}`;
};

/**
 * An address that opens one object for a short time, signed with the function's own credentials.
 * Only the signer is needed for it: the client of the storage service would be 300 KB.
 */
export const presign = async (request: Presigning): Promise<string> => {
  const region = env('AWS_REGION');
  const { AWS_SESSION_TOKEN: sessionToken } = process.env;
  const address = new URL(`${bucketAddress(request.bucket)}/${request.key}`);
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: {
      accessKeyId: env('AWS_ACCESS_KEY_ID'),
      secretAccessKey: env('AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    sha256: Sha256,
    uriEscapePath: false,
  });
  const disposition = request.fileName && attachment(request.fileName);
  const signed = await signer.presign(
    {
      method: request.method,
      protocol: address.protocol,
      hostname: address.hostname,
      ...(address.port === '' ? {} : { port: Number(address.port) }),
      path: address.pathname,
      query: disposition === undefined ? {} : { 'response-content-disposition': disposition },
      headers: { host: address.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    },
    { expiresIn: request.seconds, signingDate: new Date(request.at) },
  );
  // `URLSearchParams` writes a space as "+", which a signature does not know.
  const query = Object.entries(signed.query ?? {})
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `${address.origin}${address.pathname}?${query}`;
};
