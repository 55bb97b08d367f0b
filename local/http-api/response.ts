/** What a function returned, as an HTTP response: payload format 2.0. */
import type { InvokeResult } from '../kernel.ts';

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

export function fromResult(result: InvokeResult): ApiResponse {
  const { payload } = result;
  if (!result.ok) return message(500, 'Internal Server Error');
  if (!isRecord(payload) || payload.statusCode === undefined) return inferred(payload);
  const status = Number(payload.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) {
    return message(500, 'Internal Server Error');
  }
  const encoding = payload.isBase64Encoded === true ? 'base64' : 'utf8';
  const body = Buffer.from(payload.body === undefined ? '' : String(payload.body), encoding);
  return {
    status,
    headers: withContentType(lowerCase(payload.headers), body),
    cookies: Array.isArray(payload.cookies) ? payload.cookies.map(String) : [],
    body,
  };
}

export function message(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    cookies: [],
    body: Buffer.from(JSON.stringify({ message: text })),
  };
}

/** Without a status code the whole result is the body. */
function inferred(payload: unknown): ApiResponse {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload ?? null);
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: Buffer.from(body),
  };
}

function lowerCase(headers: unknown): Record<string, string> {
  if (!isRecord(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function withContentType(headers: Record<string, string>, body: Buffer): Record<string, string> {
  if (body.length === 0 || headers['content-type']) return headers;
  return { ...headers, 'content-type': 'text/plain;charset=UTF-8' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
