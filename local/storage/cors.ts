/** A bucket's CORS rules: what browsers on other origins may do, and the preflight's answer. */
import type { AwsRequest, AwsResponse, Resource } from '../kernel.ts';
import { S3Error } from './s3-error.ts';

interface CorsRule {
  readonly AllowedMethods: readonly string[];
  readonly AllowedOrigins: readonly string[];
  readonly AllowedHeaders?: readonly string[];
  readonly ExposedHeaders?: readonly string[];
  readonly MaxAge?: number;
}

export function preflight(bucket: Resource | undefined, request: AwsRequest): AwsResponse {
  const { origin, 'access-control-request-method': method = '' } = request.headers;
  const asked = (request.headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const rule = origin && findRule(bucket, origin, method, asked);
  if (!rule) {
    throw new S3Error(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.', {
      Method: method,
    });
  }
  return {
    status: 200,
    headers: {
      ...allowOrigin(rule, origin),
      'access-control-allow-methods': rule.AllowedMethods.join(', '),
      ...(asked.length > 0 ? { 'access-control-allow-headers': asked.join(', ') } : {}),
      ...(rule.MaxAge === undefined ? {} : { 'access-control-max-age': String(rule.MaxAge) }),
    },
    body: '',
  };
}

/** The headers that let the page which asked read the answer. */
export function corsHeaders(
  bucket: Resource | undefined,
  request: AwsRequest,
): Readonly<Record<string, string>> {
  const { origin } = request.headers;
  const rule = origin && findRule(bucket, origin, request.method, []);
  if (!rule) return {};
  const exposed = rule.ExposedHeaders ?? [];
  return {
    ...allowOrigin(rule, origin),
    ...(exposed.length > 0 ? { 'access-control-expose-headers': exposed.join(', ') } : {}),
  };
}

function allowOrigin(rule: CorsRule, origin: string): Record<string, string> {
  if (rule.AllowedOrigins.includes('*')) return { 'access-control-allow-origin': '*' };
  return { 'access-control-allow-origin': origin, vary: 'Origin' };
}

function findRule(
  bucket: Resource | undefined,
  origin: string,
  method: string,
  headers: readonly string[],
): CorsRule | undefined {
  const configuration = bucket?.properties.CorsConfiguration as
    | { CorsRules?: readonly CorsRule[] }
    | undefined;
  return configuration?.CorsRules?.find(
    (rule) =>
      rule.AllowedMethods.includes(method) &&
      rule.AllowedOrigins.some((pattern) => matches(pattern, origin)) &&
      headers.every((header) =>
        (rule.AllowedHeaders ?? []).some((pattern) => matches(pattern, header)),
      ),
  );
}

/** One `*` at most, as S3 allows. */
function matches(pattern: string, text: string): boolean {
  const [head = '', tail] = pattern.toLowerCase().split('*');
  const lower = text.toLowerCase();
  if (tail === undefined) return lower === head;
  return (
    lower.length >= head.length + tail.length && lower.startsWith(head) && lower.endsWith(tail)
  );
}
