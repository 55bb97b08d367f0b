/** Plays one HTTP API: from a request to the function of its route, and back. */
import { randomUUID } from 'node:crypto';
import type { Clock, Functions, InvokeResult, Log } from '../kernel.ts';
import { isPreflight, preflightResponse, withCors } from './cors.ts';
import type { ApiDefinition, JwtAuthorizer, RouteDefinition } from './definition.ts';
import { type ApiRequest, splitTarget, toEvent } from './event.ts';
import {
  type Claims,
  claimTexts,
  type FetchJwks,
  hasScope,
  Unauthorized,
  verifyToken,
} from './jwt.ts';
import { type ApiResponse, fromResult, message } from './response.ts';
import { createRouter, type RouteMatch } from './routes.ts';
import { createThrottle } from './throttle.ts';

export interface HttpApiOptions {
  readonly functions: Functions;
  readonly clock: Clock;
  readonly accountId: string;
  readonly fetchJwks: FetchJwks;
  readonly log: Log;
}

export type HttpApi = (request: ApiRequest) => Promise<ApiResponse>;

export function createHttpApi(definition: ApiDefinition, options: HttpApiOptions): HttpApi {
  const { functions, clock, fetchJwks, log } = options;
  const router = createRouter(definition.routes);
  const admit = createThrottle(definition.throttle);
  const admitTo = new Map(
    definition.routes.map((route) => [route, createThrottle(route.throttle)]),
  );

  async function answer(request: ApiRequest): Promise<ApiResponse> {
    const { path } = splitTarget(request.target);
    const match = router(request.method, path);
    if (!match) return message(404, 'Not Found');
    const { route } = match;
    if (route.unplayed) return message(501, `The local runtime does not play ${route.unplayed}`);
    if (!admit() || !admitTo.get(route)?.()) return message(429, 'Too Many Requests');
    if (!route.authorizer) return await callFunction(request, match, undefined);

    const claims = await authorize(request, route.authorizer, path);
    if (!claims) return unauthorized;
    if (!hasScope(claims, route.scopes)) return forbidden(route);
    const scopes = route.scopes.length > 0 ? route.scopes : null;
    return await callFunction(request, match, { jwt: { claims: claimTexts(claims), scopes } });
  }

  async function authorize(
    request: ApiRequest,
    authorizer: JwtAuthorizer,
    path: string,
  ): Promise<Claims | undefined> {
    const token = (request.headers[authorizer.header] ?? '').replace(/^Bearer\s+/i, '');
    if (token === '') return undefined;
    try {
      return await verifyToken(token, authorizer, fetchJwks, clock.now());
    } catch (error) {
      if (!(error instanceof Unauthorized)) throw error;
      log.info('A token was refused', { path, because: error.message });
      return undefined;
    }
  }

  async function callFunction(
    request: ApiRequest,
    { route, pathParameters }: RouteMatch<RouteDefinition>,
    authorizer: object | undefined,
  ): Promise<ApiResponse> {
    const event = toEvent(request, {
      accountId: options.accountId,
      apiId: definition.id,
      stage: definition.stage,
      stageVariables: definition.stageVariables,
      requestId: randomUUID(),
      routeKey: route.routeKey,
      pathParameters,
      authorizer,
      now: clock.now(),
    });
    const result = await within(route.timeout, functions.invoke(route.functionArn, event));
    return result ? fromResult(result) : message(503, 'Service Unavailable');
  }

  return async (request) => {
    const { cors } = definition;
    if (cors && isPreflight(request.method, request.headers)) {
      return preflightResponse(cors, request.headers);
    }
    const response = await answer(request);
    return cors ? withCors(response, cors, request.headers) : response;
  };
}

const unauthorized = message(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });

function forbidden(route: RouteDefinition): ApiResponse {
  const scope = route.scopes.join(' ');
  return message(403, 'Forbidden', {
    'www-authenticate': `Bearer scope="${scope}" error="insufficient_scope"`,
  });
}

/** Undefined when the function did not answer in time (real milliseconds); it runs on. */
async function within(
  milliseconds: number,
  answer: Promise<InvokeResult>,
): Promise<InvokeResult | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), milliseconds);
  const first = await Promise.race([answer, late.promise]);
  clearTimeout(timer);
  return first;
}
