import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The credentials with which calls are made in a role's name. */
export type RoleCredentials = (roleArn: string) => Credentials | Promise<Credentials>;

/** Sends a call to the runtime's endpoint, signed in a role's name. */
export type SignedPost = (
  roleArn: string,
  call: { service: string; headers: Readonly<Record<string, string>>; body: string },
) => Promise<{ status: number; body: string }>;

export interface SignedPostOptions {
  readonly endpoint: () => string;
  readonly credentials: RoleCredentials;
  readonly region: string;
  /** Virtual time in epoch milliseconds, by which the endpoint judges a signature's age. */
  readonly now: () => number;
}

export function createSignedPost(options: SignedPostOptions): SignedPost {
  const { endpoint, credentials, region, now } = options;
  return async (roleArn, { service, headers, body }) => {
    const url = new URL(endpoint());
    const signer = new SignatureV4({
      service,
      region,
      credentials: await credentials(roleArn),
      sha256: Sha256,
    });
    const request = {
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      port: Number(url.port),
      path: '/',
      query: {},
      headers: { ...headers, host: url.host },
      body,
    };
    const signed = await signer.sign(request, { signingDate: new Date(now()) });
    const reply = await fetch(url, { method: 'POST', headers: signed.headers, body });
    return { status: reply.status, body: await reply.text() };
  };
}

/** SHA-256 in the shape that the signer asks for. */
class Sha256 {
  readonly #secret: string | ArrayBuffer | ArrayBufferView | undefined;
  #state: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret;
    this.#state = begin(secret);
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#state.update(bytes(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#state.digest();
  }

  reset(): void {
    this.#state = begin(this.#secret);
  }
}

function begin(secret?: string | ArrayBuffer | ArrayBufferView): Hash | Hmac {
  return secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
