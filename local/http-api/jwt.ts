/** The JWT authorizer of an HTTP API: signature, issuer, audience, times (virtual) and scopes. */
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';

interface Jwk extends JsonWebKey {
  readonly kid?: string;
}

/** The public keys of an issuer. */
export type FetchJwks = (issuer: string) => Promise<readonly Jwk[]>;

export interface JwtConfiguration {
  readonly issuer: string;
  readonly audience: readonly string[];
}

export type Claims = Readonly<Record<string, unknown>>;

export class Unauthorized extends Error {
  constructor(description: string) {
    super(description);
    this.name = 'Unauthorized';
  }
}

/**
 * @param now virtual time, epoch milliseconds
 * @throws Unauthorized that says why the token does not count
 */
export async function verifyToken(
  token: string,
  { issuer, audience }: JwtConfiguration,
  fetchJwks: FetchJwks,
  now: number,
): Promise<Claims> {
  const [encodedHeader = '', encodedClaims = '', signature = ''] = token.split('.');
  const header = parsePart(encodedHeader);
  const claims = parsePart(encodedClaims);
  require(header.alg === 'RS256', 'the algorithm is not supported');
  require(claims.iss === issuer, 'the token has an invalid issuer');

  const key = (await fetchJwks(issuer)).find(({ kid }) => kid === header.kid);
  require(key !== undefined, 'the key id has no key');
  const signed = Buffer.from(`${encodedHeader}.${encodedClaims}`);
  const publicKey = createPublicKey({ key: key ?? {}, format: 'jwk' });
  const genuine = verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'));
  require(genuine, 'the signature is invalid');

  const seconds = now / 1000;
  require(typeof claims.exp === 'number' && claims.exp > seconds, 'the token has expired');
  require(claims.nbf === undefined || Number(claims.nbf) <= seconds, 'the token is not valid yet');
  require(claims.iat === undefined ||
    Number(claims.iat) <= seconds + 1, 'the token is from the future');
  const audiences = [claims.aud ?? claims.client_id].flat().map(String);
  require(audiences.some((one) => audience.includes(one)), 'the token has an invalid audience');
  return claims;
}

/** A route with scopes needs one of them in the token. */
export function hasScope(claims: Claims, wanted: readonly string[]): boolean {
  const scopes = [claims.scope ?? claims.scp ?? []].flat().flatMap((one) => String(one).split(' '));
  return wanted.length === 0 || wanted.some((scope) => scopes.includes(scope));
}

/** Claims reach the function as texts: a list as `[a b]`. */
export function claimTexts(claims: Claims): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

function parsePart(part: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return value as Claims;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Unauthorized('the token is malformed');
}

function require(condition: boolean, description: string): void {
  if (!condition) throw new Unauthorized(description);
}
