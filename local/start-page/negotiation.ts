/** The small part of HTTP that the start page needs: pages for browsers, JSON for everyone else. */
import type { IncomingHttpHeaders } from 'node:http';

export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** A form's fields, or those of a JSON object. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** An answer that the asker can mend. */
export class PageError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'PageError';
    this.status = status;
  }
}

export function wantsPage({ headers }: Pick<PageRequest, 'headers'>): boolean {
  return headers.accept?.includes('text/html') === true;
}

/** One answer in the shape that was asked for; the page is made only when it is wanted. */
export async function negotiate(
  request: PageRequest,
  value: unknown,
  page: () => unknown,
): Promise<PageResponse> {
  return wantsPage(request) ? htmlResponse(String(await page())) : jsonResponse(200, value);
}

/** After a form, back to the page it stood on; for everyone else, what came of it. */
export function done(request: PageRequest, back: string, value: unknown): PageResponse {
  if (!wantsPage(request)) return jsonResponse(200, value);
  return { status: 303, headers: { location: back }, body: '' };
}

export function jsonResponse(status: number, value: unknown): PageResponse {
  const body = `${JSON.stringify(value, null, 2)}\n`;
  return { status, headers: { 'content-type': 'application/json' }, body };
}

export function htmlResponse(body: string, status = 200): PageResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'",
      'referrer-policy': 'same-origin',
    },
    body,
  };
}

export function textResponse(body: string | Buffer, contentType = 'text/plain'): PageResponse {
  const headers = {
    'content-type': `${contentType}; charset=utf-8`,
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body };
}

export function readFields(body: string, contentType: string): Record<string, string> {
  if (body === '') return {};
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null) {
    throw new PageError(400, 'The body must be a JSON object');
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, String(field)]));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new PageError(400, `The body is no JSON: ${String(error)}`);
  }
}

/**
 * Refuses what another site's page would have the browser do here: a post with a foreign origin,
 * and any request under a name that is not this machine's (DNS rebinding).
 */
export function refuseForeign(method: string, headers: IncomingHttpHeaders, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) {
    throw new PageError(403, 'The start page answers only under its own address');
  }
  if (method === 'GET' || method === 'HEAD') return;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) throw new PageError(403, 'Posts from other sites are refused');
}
