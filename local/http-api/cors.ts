/** Cross-origin rules of an HTTP API: it answers preflights itself and overrides a function's headers. */
import type { ApiResponse } from './response.ts';

export interface CorsConfiguration {
  readonly AllowOrigins?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowHeaders?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly AllowCredentials?: boolean;
  /** Seconds. */
  readonly MaxAge?: number;
}

type Headers = Readonly<Record<string, string>>;

export function isPreflight(method: string, headers: Headers): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

export function preflightResponse(cors: CorsConfiguration, headers: Headers): ApiResponse {
  const allowed = originHeaders(cors, headers.origin);
  const list = (values: readonly string[] | undefined) => values?.join(',').toLowerCase();
  const more = {
    'access-control-allow-methods': cors.AllowMethods?.join(','),
    'access-control-allow-headers': list(cors.AllowHeaders),
    'access-control-max-age': cors.MaxAge === undefined ? undefined : String(cors.MaxAge),
  };
  return {
    status: 204,
    headers: allowed ? { ...allowed, ...defined(more) } : {},
    cookies: [],
    body: Buffer.alloc(0),
  };
}

export function withCors(
  response: ApiResponse,
  cors: CorsConfiguration,
  headers: Headers,
): ApiResponse {
  const own = Object.entries(response.headers).filter(
    ([name]) => !name.startsWith('access-control-'),
  );
  const allowed = originHeaders(cors, headers.origin) ?? {};
  return { ...response, headers: { ...Object.fromEntries(own), ...allowed } };
}

function originHeaders(cors: CorsConfiguration, origin: string | undefined): Headers | undefined {
  const origins = cors.AllowOrigins ?? [];
  if (!origin || !(origins.includes('*') || origins.some((one) => fits(one, origin)))) {
    return undefined;
  }
  return defined({
    'access-control-allow-origin': origins.includes('*') ? '*' : origin,
    'access-control-allow-credentials': cors.AllowCredentials ? 'true' : undefined,
    'access-control-expose-headers': cors.ExposeHeaders?.join(','),
    vary: origins.includes('*') ? undefined : 'origin',
  });
}

/** `https://*` allows every origin with that scheme. */
function fits(allowed: string, origin: string): boolean {
  return (
    allowed === origin || (allowed.endsWith('://*') && origin.startsWith(allowed.slice(0, -1)))
  );
}

function defined(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
