import { timingSafeEqual } from 'node:crypto';
import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type * as z from 'zod';
import { organisationsIn } from '../domain/partner-scope.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { logger } from '../runtime/logger.ts';
import { commonText } from '../text/common.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import { anonymous, type Principal } from './principal.ts';
import { notFound, type Problem } from './problem.ts';
import { type Reply, refused } from './reply.ts';
import { bodyOf, cookieOf, type Request, UnreadableBody, wantsOf } from './request.ts';
import { faultReply, respond } from './respond.ts';
import type { Route, Routes, StaffRole } from './route.ts';
import { fieldErrorsOf } from './validate.ts';

type Parsed<S> = S extends z.ZodType ? z.infer<S> : undefined;

/** The request that the endpoint of a route receives. */
export type RequestOf<R extends Route> = Request<
  Parsed<R['params']>,
  Parsed<R['query']>,
  Parsed<R['body']>
>;

/** One endpoint per route: a route without one does not compile. */
export type Endpoints<R extends Routes> = {
  readonly [Name in keyof R]: (request: RequestOf<R[Name]>) => Promise<Reply>;
};

/** Pages that show an invalid form again with what was typed; by route name, where a page exists. */
export type InvalidPages<R extends Routes> = {
  readonly [Name in keyof R]?: (
    request: Request<unknown, unknown, unknown>,
    problem: Problem,
  ) => Promise<Reply>;
};

export interface HttpOptions<R extends Routes> {
  /** Built on the first request, so that nothing is wired at module load. */
  readonly endpoints: () => Endpoints<R>;
  readonly invalidPages?: () => InvalidPages<R>;
  /** Finds whom a session cookie was opened for; needed by routes of dossiers and of guests. */
  readonly sessionOf?: (token: string, now: number) => Promise<Principal>;
  readonly clock?: Clock;
}

type HttpEvent = APIGatewayProxyEventV2 & {
  requestContext: {
    authorizer?: { jwt?: { claims: Record<string, unknown> } };
  };
};

/** Name of the session cookie: only this origin can set or read it. */
export const sessionCookie = '__Host-session';

const staffRoles: readonly StaffRole[] = ['admin', 'coordinator', 'reviewer', 'partner'];

/** API Gateway hands groups over as "[admin reviewer]". */
const staffOf = (claims: Record<string, unknown>): Principal => {
  const groups = String(claims['cognito:groups'] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[ ,]+/);
  const organisations = organisationsIn(groups);
  return {
    kind: 'staff',
    sub: String(claims.sub ?? ''),
    email: String(claims.email ?? claims.username ?? ''),
    roles: staffRoles.filter((role) => groups.includes(role)),
    ...(organisations.length === 0 ? {} : { organisations }),
  };
};

/** Only the edge knows the origin secret; a stage without an edge has none. */
const cameThroughEdge = (event: HttpEvent): boolean => {
  const secret = process.env.ORIGIN_SECRET;
  if (secret === undefined || secret === '') return true;
  const given = Buffer.from(event.headers['x-origin-secret'] ?? '');
  const expected = Buffer.from(secret);
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/** A browser names the origin of every form post; one from elsewhere is refused. */
const isForeign = (event: HttpEvent): boolean => {
  if (event.requestContext.http.method === 'GET') return false;
  const origin = event.headers.origin;
  if (origin === undefined) return event.headers['sec-fetch-site'] === 'cross-site';
  const own = process.env.PUBLIC_URL;
  return own === undefined || origin !== new URL(own).origin;
};

const refusal = (code: string, status: number, title: string): Reply =>
  refused({ code, status, title });

const parse = (
  schema: z.ZodType | undefined,
  value: unknown,
  locale: Locale,
): { value: unknown } | { problem: Problem } => {
  if (schema === undefined) return { value: undefined };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  return {
    problem: {
      code: 'invalid-input',
      status: 422,
      title: commonText(locale).refused.invalid,
      errors: fieldErrorsOf(result.error, locale),
    },
  };
};

const principalOf = async <R extends Routes>(
  event: HttpEvent,
  route: Route,
  options: HttpOptions<R>,
  now: number,
): Promise<Principal> => {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  if (claims !== undefined) return staffOf(claims);
  const token = cookieOf(event, sessionCookie);
  if (token === undefined || route.access.kind === 'staff' || options.sessionOf === undefined) {
    return anonymous;
  }
  return options.sessionOf(token, now);
};

/** The refusal of a caller that the route's policy does not admit; undefined when it does. */
const policyRefusal = (route: Route, principal: Principal, locale: Locale): Reply | undefined => {
  const words = commonText(locale).refused;
  switch (route.access.kind) {
    case 'public':
      return undefined;
    case 'dossier':
      return principal.kind === 'dossier'
        ? undefined
        : { ...refusal('sign-in-needed', 401, words.signInNeeded), seeOther: '/sign-in' };
    case 'office':
    case 'referee':
    case 'visitor':
      return principal.kind === 'guest' && principal.guest.kind === route.access.kind
        ? undefined
        : { ...refusal('sign-in-needed', 401, words.signInNeeded), seeOther: '/sign-in' };
    case 'staff': {
      if (principal.kind !== 'staff') return refusal('sign-in-needed', 401, words.signInNeeded);
      const { roles } = route.access;
      return principal.roles.some((role) => roles.includes(role))
        ? undefined
        : refusal('not-allowed', 403, words.notAllowed);
    }
  }
};

/** Runs one route: policy first, then input, then the endpoint. */
const answer = async <R extends Routes>(
  event: HttpEvent,
  name: keyof R & string,
  route: Route,
  options: HttpOptions<R>,
  locale: Locale,
): Promise<Reply> => {
  const receivedAt = (options.clock ?? systemClock).now();
  const words = commonText(locale).refused;
  if (!cameThroughEdge(event)) return refused(notFound);
  if (isForeign(event)) return refusal('foreign-origin', 403, words.forbiddenOrigin);
  const principal = await principalOf(event, route, options, receivedAt);
  const policy = policyRefusal(route, principal, locale);
  if (policy !== undefined) return policy;

  const params = parse(route.params, event.pathParameters ?? {}, locale);
  if ('problem' in params) return refused(notFound);
  const raw = bodyOf(event) as Record<string, unknown> | undefined;
  const idempotencyKey =
    event.headers['idempotency-key'] ??
    (typeof raw?.idempotencyKey === 'string' ? raw.idempotencyKey : undefined);
  const request: Request = {
    params: params.value,
    query: undefined,
    body: raw,
    principal,
    locale,
    receivedAt,
    wants: wantsOf(event),
    path: event.rawPath,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  };
  const { lang: _lang, ...queryFields } = event.queryStringParameters ?? {};
  const query = parse(route.query, queryFields, locale);
  if ('problem' in query) return refused(query.problem);
  const body = parse(route.body, raw ?? {}, locale);
  if ('problem' in body) {
    const page = request.wants === 'html' ? options.invalidPages?.()[name] : undefined;
    return page === undefined
      ? refused(body.problem)
      : page({ ...request, query: query.value }, body.problem);
  }
  const endpoint = options.endpoints()[name] as unknown as (request: Request) => Promise<Reply>;
  return endpoint({ ...request, query: query.value, body: body.value });
};

/** A language that was chosen in an address stays chosen on this device for a year. */
const chosenLanguage = (event: HttpEvent, locale: Locale): readonly string[] =>
  event.queryStringParameters?.lang === locale && cookieOf(event, 'lang') !== locale
    ? [`lang=${locale}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000`]
    : [];

/**
 * The entry of a context: API Gateway v2 event in, response out. It dispatches on the route key,
 * so there is no router; every refusal is a problem document or a page, and a fault is a plain
 * page with a code that stands in the log too.
 */
export const httpHandler = <R extends Routes>(routes: R, options: HttpOptions<R>) => {
  const byKey = new Map(
    Object.entries(routes).map(([name, route]) => [`${route.method} ${route.path}`, name]),
  );
  const handle = async (
    event: HttpEvent,
    context: Context,
  ): Promise<APIGatewayProxyStructuredResultV2> => {
    const locale = localeOf(
      event.queryStringParameters?.lang,
      cookieOf(event, 'lang'),
      event.headers['accept-language'],
    );
    const name = byKey.get(event.routeKey);
    const route = name === undefined ? undefined : routes[name];
    if (name === undefined || route === undefined) return respond(event, refused(notFound), locale);
    try {
      const reply = await answer(event, name, route, options, locale);
      const cookies = [...(reply.cookies ?? []), ...chosenLanguage(event, locale)];
      return await respond(event, cookies.length === 0 ? reply : { ...reply, cookies }, locale);
    } catch (fault) {
      if (fault instanceof UnreadableBody) {
        const title = commonText(locale).refused.malformed;
        return respond(
          event,
          refused({ code: 'unreadable-body', status: 400, title, detail: fault.message }),
          locale,
        );
      }
      logger.error('REQUEST_FAILED', {
        code: context.awsRequestId,
        route: event.routeKey,
        error: fault instanceof Error ? fault : new Error(String(fault)),
      });
      return faultReply(event, context.awsRequestId, locale);
    }
  };
  return middy(handle);
};
