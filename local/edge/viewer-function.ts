/** CloudFront Functions before a request: the template's own code, run in a realm of its own. */
import { createContext, Script } from 'node:vm';
import { type ApiRequest, splitTarget } from '../http-api/event.ts';
import type { ApiResponse } from '../http-api/response.ts';
import type { Assembly } from '../kernel.ts';
import type { Behavior } from './distribution.ts';

interface EdgeRequest {
  readonly method: string;
  readonly uri: string;
  readonly querystring: Values;
  readonly headers: Values;
  readonly cookies: Values;
}
interface EdgeResponse {
  readonly statusCode: number;
  readonly headers?: Values;
  readonly body?: string | { readonly data: string };
}
type Values = Readonly<Record<string, { readonly value: string }>>;
type Handler = (event: object) => EdgeRequest | EdgeResponse | Promise<EdgeRequest | EdgeResponse>;

export type ViewerFunction = (request: ApiRequest) => Promise<ApiRequest | ApiResponse>;

/** Milliseconds. The real one has less than one; here a busy machine must not look like an endless loop. */
const timeout = 5000;

/** What runs before a behavior's requests; undefined when nothing does. */
export function viewerFunctionOf(
  assembly: Assembly,
  { FunctionAssociations = [] }: Behavior,
): ViewerFunction | undefined {
  const association = FunctionAssociations.find(({ EventType }) => EventType === 'viewer-request');
  if (!association) return undefined;
  const found = assembly.byArn(association.FunctionARN);
  if (!found) throw new Error(`The template has no edge function ${association.FunctionARN}.`);
  const realm = createContext({});
  new Script(String(found.properties.FunctionCode)).runInContext(realm, { timeout });
  const handler = new Script('handler').runInContext(realm) as Handler;

  return async (request) => {
    const asked = edgeRequest(request);
    const result = await handler({ version: '1.0', request: structuredClone(asked) });
    return 'statusCode' in result ? responseOf(result) : rewritten(request, asked, result);
  };
}

function edgeRequest({ method, target, headers }: ApiRequest): EdgeRequest {
  const { path, rawQueryString } = splitTarget(target);
  const { cookie = '', ...others } = headers;
  return {
    method,
    uri: path,
    querystring: valuesOf([...new URLSearchParams(rawQueryString)]),
    headers: valuesOf(Object.entries(others)),
    cookies: valuesOf(
      cookie.split(/;\s*/).flatMap((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
      }),
    ),
  };
}

function valuesOf(entries: readonly (readonly [string, string])[]): Values {
  return Object.fromEntries(entries.map(([name, value]) => [name, { value }]));
}

/** @throws Error when anything but the address was changed: that is not played */
function rewritten(request: ApiRequest, before: EdgeRequest, after: EdgeRequest): ApiRequest {
  if (JSON.stringify({ ...after, uri: '' }) !== JSON.stringify({ ...before, uri: '' })) {
    throw new Error('The runtime plays edge functions that change the address of a request only.');
  }
  const { rawQueryString } = splitTarget(request.target);
  const query = rawQueryString === '' ? '' : `?${rawQueryString}`;
  return { ...request, target: `${after.uri}${query}` };
}

function responseOf({ statusCode, headers = {}, body = '' }: EdgeResponse): ApiResponse {
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])),
    cookies: [],
    body: Buffer.from(typeof body === 'string' ? body : body.data),
  };
}
