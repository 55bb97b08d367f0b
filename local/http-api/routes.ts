/** Which route of an HTTP API a request takes, by API Gateway's precedence. */

export interface RoutePattern {
  /** `GET /loans/{book}`, `ANY /{proxy+}`, `$default` */
  readonly routeKey: string;
}

export interface RouteMatch<R> {
  readonly route: R;
  /** Decoded path variables. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The more specific, the smaller: literal segments before variables before greedy ones. */
const kinds = { literal: '0', variable: '1', greedy: '2' } as const;

interface Compiled<R> {
  readonly route: R;
  readonly method: string;
  readonly segments: readonly string[];
  readonly rank: string;
}

export type Router<R> = (method: string, path: string) => RouteMatch<R> | undefined;

export function createRouter<R extends RoutePattern>(routes: readonly R[]): Router<R> {
  const fallback = routes.find(({ routeKey }) => routeKey === '$default');
  const compiled = routes
    .filter((route) => route !== fallback)
    .map(compile)
    .sort((left, right) => (left.rank < right.rank ? -1 : 1));
  return (method, path) => {
    const segments = path.split('/').slice(1);
    for (const { route, method: wanted, segments: pattern } of compiled) {
      if (wanted !== 'ANY' && wanted !== method) continue;
      const pathParameters = matchSegments(pattern, segments);
      if (pathParameters) return { route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
}

function compile<R extends RoutePattern>(route: R): Compiled<R> {
  const [method = '', path = ''] = route.routeKey.split(' ');
  const segments = path.split('/').slice(1);
  const shape = segments.map((segment) => kinds[kindOf(segment)]).join('');
  return { route, method, segments, rank: `${shape}|${method === 'ANY' ? 1 : 0}` };
}

function kindOf(segment: string): keyof typeof kinds {
  if (segment.endsWith('+}')) return 'greedy';
  return segment.startsWith('{') ? 'variable' : 'literal';
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index];
    if (actual === undefined) return undefined;
    const kind = kindOf(expected);
    if (kind === 'greedy') {
      const rest = segments.slice(index).map(decode).join('/');
      return rest === '' ? undefined : { ...found, [expected.slice(1, -2)]: rest };
    }
    if (kind === 'variable' && actual !== '') found[expected.slice(1, -1)] = decode(actual);
    else if (expected !== decode(actual)) return undefined;
  }
  return pattern.length === segments.length ? found : undefined;
}

/** A stray `%` stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
