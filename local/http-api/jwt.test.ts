import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { claimTexts, hasScope, verifyToken } from './jwt.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const now = Date.parse('2023-04-14T01:00:00Z');
const issuer = 'https://issuer.example';
const good = { iss: issuer, aud: 'desk', exp: now / 1000 + 60, iat: now / 1000 };

function token(claims: object, header: object = { alg: 'RS256', kid: 'one' }): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}
const check = (text: string) =>
  verifyToken(
    text,
    { issuer, audience: ['desk'] },
    async () => [{ ...publicKey.export({ format: 'jwk' }), kid: 'one' }],
    now,
  );

describe('a token', () => {
  it('counts when signature, issuer, audience and times are right', async () => {
    await expect(check(token(good))).resolves.toMatchObject({ aud: 'desk' });
    const access = { ...good, aud: undefined, client_id: 'desk' };
    await expect(check(token(access))).resolves.toMatchObject({ client_id: 'desk' });
  });

  it.each([
    ['another issuer', token({ ...good, iss: 'https://evil.example' })],
    ['another audience', token({ ...good, aud: 'shop' })],
    ['a past expiry', token({ ...good, exp: now / 1000 })],
    ['no expiry', token({ ...good, exp: undefined })],
    ['a future start', token({ ...good, nbf: now / 1000 + 5 })],
    ['a future issue', token({ ...good, iat: now / 1000 + 60 })],
    ['an unknown key', token(good, { alg: 'RS256', kid: 'two' })],
    ['no signature', token(good, { alg: 'none', kid: 'one' }).replace(/[^.]*$/, '')],
    ['a symmetric algorithm', token(good, { alg: 'HS256', kid: 'one' })],
    [
      'a changed claim',
      token(good).replace(/\.[^.]+\./, `.${btoa(JSON.stringify({ ...good, sub: 'x' }))}.`),
    ],
    ['no form at all', 'abc'],
  ])('does not count with %s', async (_, text) => {
    await expect(check(text)).rejects.toThrow(expect.objectContaining({ name: 'Unauthorized' }));
  });
});

it('a route with scopes needs one of them', () => {
  expect(hasScope({ scope: 'a b' }, ['b', 'c'])).toBe(true);
  expect(hasScope({ scope: 'a' }, ['b'])).toBe(false);
  expect(hasScope({}, [])).toBe(true);
});

it('claims reach the function as texts', () => {
  expect(claimTexts({ exp: 1, ok: true, 'cognito:groups': ['a', 'b'] })).toEqual({
    exp: '1',
    ok: 'true',
    'cognito:groups': '[a b]',
  });
});
