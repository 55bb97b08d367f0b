/** Plays a CloudFront distribution: one address before the APIs and the deployed files. */
import type { ApiRequest } from '../http-api/event.ts';
import { splitTarget } from '../http-api/event.ts';
import type { HttpApi } from '../http-api/http-api.ts';
import { type ApiResponse, message } from '../http-api/response.ts';
import { decode } from '../http-api/routes.ts';
import type { Assembly, Resource } from '../kernel.ts';
import { type Behavior, defaultMethods, type Origin, readDistribution } from './distribution.ts';
import { applyResponseHeaders } from './response-headers.ts';
import { createSiteFiles, type SiteFiles } from './site-files.ts';
import { type ViewerFunction, viewerFunctionOf } from './viewer-function.ts';

export interface EdgeOptions {
  readonly assembly: Assembly;
  /** Host (with port) of each HTTP API → the API. */
  readonly apis: ReadonlyMap<string, HttpApi>;
}

export function createEdge(
  resource: Resource,
  { assembly, apis }: EdgeOptions,
): (request: ApiRequest) => Promise<ApiResponse> {
  const distribution = readDistribution(resource);
  const sites = new Map<string, SiteFiles>();
  const functions = new Map<Behavior, ViewerFunction | undefined>();

  async function answer(request: ApiRequest): Promise<ApiResponse> {
    const { path } = splitTarget(request.target);
    const behavior = distribution.behaviorOf(path);
    const { AllowedMethods = defaultMethods, ResponseHeadersPolicyId } = behavior;
    if (!AllowedMethods.includes(request.method)) return message(403, 'Forbidden');
    const response = await afterFunction(request, behavior);
    const headers = applyResponseHeaders(assembly, ResponseHeadersPolicyId, response.headers);
    return { ...response, headers };
  }

  /** What the behavior's function answers itself, or the origin does to what it made of the request. */
  async function afterFunction(request: ApiRequest, behavior: Behavior): Promise<ApiResponse> {
    const run = functionOf(behavior);
    const result = run ? await run(request) : request;
    if ('status' in result) return result;
    return await fromOrigin(result, splitTarget(result.target).path, behavior);
  }

  /** Its code is read once, with its first request. */
  function functionOf(behavior: Behavior): ViewerFunction | undefined {
    if (!functions.has(behavior)) functions.set(behavior, viewerFunctionOf(assembly, behavior));
    return functions.get(behavior);
  }

  async function fromOrigin(
    request: ApiRequest,
    path: string,
    behavior: Behavior,
  ): Promise<ApiResponse> {
    const origin = distribution.origins.get(behavior.TargetOriginId);
    const api = apis.get(origin?.DomainName ?? '');
    if (origin && api) return await api(toOrigin(request, origin, behavior));
    const site = origin && siteOf(origin);
    if (!site) return message(502, `The runtime does not play the origin ${origin?.DomainName}.`);
    const found = await fromSite(site, path, origin);
    return found.status === 200 ? found : await errorPage(found, site, origin);
  }

  /** The files of an S3 origin; undefined for any other kind of origin. */
  function siteOf({ DomainName }: Origin): SiteFiles | undefined {
    const bucket = /^(.+)\.s3[.-].*amazonaws\.com$/.exec(DomainName)?.[1];
    if (!bucket) return undefined;
    const site = sites.get(bucket) ?? createSiteFiles(bucket, assembly);
    sites.set(bucket, site);
    return site;
  }

  async function fromSite(site: SiteFiles, path: string, origin: Origin): Promise<ApiResponse> {
    const key = path === '/' ? distribution.defaultRootObject : path.slice(1);
    const folder = origin.OriginPath ? `${origin.OriginPath.slice(1)}/` : '';
    const file = await site.read(`${folder}${decode(key)}`);
    // A bucket that lists nothing says "forbidden" of what it does not have.
    if (!file) return message(403, 'Access Denied');
    const headers: Record<string, string> = { 'content-type': file.contentType };
    if (file.cacheControl) headers['cache-control'] = file.cacheControl;
    return { status: 200, headers, cookies: [], body: file.body };
  }

  async function errorPage(
    response: ApiResponse,
    site: SiteFiles,
    origin: Origin,
  ): Promise<ApiResponse> {
    const rule = distribution.errorResponses.find(({ ErrorCode }) => ErrorCode === response.status);
    if (!rule?.ResponsePagePath) return response;
    const page = await fromSite(site, rule.ResponsePagePath, origin);
    return page.status === 200
      ? { ...page, status: rule.ResponseCode ?? response.status }
      : response;
  }

  return answer;
}

/** What reaches the origin: without an origin request policy, neither query nor cookies nor sign-in. */
function toOrigin(request: ApiRequest, origin: Origin, behavior: Behavior): ApiRequest {
  const { path } = splitTarget(request.target);
  const all = behavior.OriginRequestPolicyId !== undefined;
  const { host = '', cookie, authorization, ...others } = request.headers;
  const personal = { ...(cookie && { cookie }), ...(authorization && { authorization }) };
  const custom = (origin.OriginCustomHeaders ?? []).map(
    ({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue] as const,
  );
  return {
    ...request,
    target: `${origin.OriginPath ?? ''}${all ? request.target : path}`,
    headers: {
      ...others,
      ...(all && personal),
      via: `1.1 ${host} (CloudFront)`,
      host: origin.DomainName,
      ...Object.fromEntries(custom),
    },
  };
}
