/** The key pair that signs tokens: made once for a data folder, and known to nobody else. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../protocol/durable-file.ts';

export type Claims = Readonly<Record<string, unknown>>;

export interface TokenKeys {
  /** A JSON Web Token, RS256. */
  sign(claims: Claims): string;
  /** The claims of a token that was signed here, whatever its age; undefined otherwise. */
  verify(token: string): Claims | undefined;
  readonly jwks: { readonly keys: readonly JsonWebKey[] };
}

export function createTokenKeys(directory: string): TokenKeys {
  const privateKey = loadOrMake(join(directory, 'user-pool-key.pem'));
  const publicKey = createPublicKey(privateKey);
  const jwk = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(String(jwk.n)).digest('base64');
  const header = encode({ kid, alg: 'RS256' });

  return {
    sign(claims) {
      const content = `${header}.${encode(claims)}`;
      const signature = sign('RSA-SHA256', Buffer.from(content), privateKey);
      return `${content}.${signature.toString('base64url')}`;
    },
    verify(token) {
      const [head = '', payload = '', signature = ''] = token.split('.');
      const content = Buffer.from(`${head}.${payload}`);
      const genuine = verify('RSA-SHA256', content, publicKey, Buffer.from(signature, 'base64url'));
      if (!genuine) return undefined;
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
    },
    jwks: { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] },
  };
}

function loadOrMake(file: string): KeyObject {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeDurably(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  }
  return createPrivateKey(readFileSync(file));
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
