/** Signature Version 4, as far as presigned addresses and forms need it. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AwsRequest } from '../kernel.ts';

export interface CredentialScope {
  readonly accessKeyId: string;
  /** YYYYMMDD */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** `key/20230414/ap-northeast-2/s3/aws4_request` */
export function parseCredential(credential: string): CredentialScope | undefined {
  const [accessKeyId, date, region, service, terminator] = credential.split('/');
  if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request') {
    return undefined;
  }
  return { accessKeyId, date, region, service };
}

/** `20230414T010000Z` → epoch milliseconds, NaN when it is no such moment. */
export function parseAmzDate(text: string): number {
  return Date.parse(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
}

/** The signature of a text under a day's key: of a form's policy, or of a string to sign. */
export function sign(secret: string, scope: CredentialScope, text: string): string {
  const dateKey = hmac(`AWS4${secret}`, scope.date);
  const serviceKey = hmac(hmac(dateKey, scope.region), scope.service);
  return hmac(hmac(serviceKey, 'aws4_request'), text).toString('hex');
}

/** The signature that a presigned address must carry. */
export function presignedSignature(
  request: AwsRequest,
  secret: string,
  scope: CredentialScope,
): string {
  const parameters = request.url.searchParams;
  const signedHeaders = (parameters.get('X-Amz-SignedHeaders') ?? '').split(';');
  const canonicalRequest = [
    request.method,
    canonicalPath(request.url.pathname),
    canonicalQuery(parameters),
    ...signedHeaders.map((name) => `${name}:${canonicalHeader(request.headers[name])}`),
    '',
    signedHeaders.join(';'),
    request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
  ].join('\n');
  const { date, region, service } = scope;
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    parameters.get('X-Amz-Date'),
    `${date}/${region}/${service}/aws4_request`,
    createHash('sha256').update(canonicalRequest).digest('hex'),
  ].join('\n');
  return sign(secret, scope, stringToSign);
}

export function sameSignature(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function canonicalPath(pathname: string): string {
  return pathname
    .split('/')
    .map((segment) => encode(decodeURIComponent(segment)))
    .join('/');
}

function canonicalQuery(parameters: URLSearchParams): string {
  return [...parameters]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function canonicalHeader(value = ''): string {
  return value.trim().replace(/\s+/g, ' ');
}

/** RFC 3986, stricter than `encodeURIComponent`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
