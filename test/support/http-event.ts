import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { sessionCookie } from '../../shared/http/http-handler.ts';
import type { StaffRole } from '../../shared/http/route.ts';

/** The address of the site in tests; posts name it as their origin, as a browser does. */
export const publicUrl = 'https://cpi.example';
process.env.PUBLIC_URL ??= publicUrl;
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';

export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a form, by their dotted names. */
  readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
  readonly json?: unknown;
  /** `html` unless told: what a browser asks for. */
  readonly wants?: 'html' | 'json';
  /** Token of the session cookie. */
  readonly session?: string;
  /** Staff as the JWT authorizer hands them over. */
  readonly staff?: {
    readonly sub: string;
    readonly email: string;
    readonly roles: readonly StaffRole[];
  };
}

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\+?\}/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));

const claimsOf = ({ sub, email, roles }: NonNullable<Asked['staff']>) => ({
  jwt: { claims: { sub, email, 'cognito:groups': `[${roles.join(' ')}]` }, scopes: null },
});

/** An API Gateway v2 event for a route: `httpEvent('POST /sign-in', { form: { email } })`. */
export const httpEvent = (routeKey: string, asked: Asked = {}): APIGatewayProxyEventV2 => {
  const [method = 'GET', path = '/'] = routeKey.split(' ');
  const { params = {}, query, form, json, wants = 'html', session, staff } = asked;
  const rawPath = fill(path, params);
  const body =
    form === undefined
      ? json === undefined
        ? undefined
        : JSON.stringify(json)
      : new URLSearchParams(form as Record<string, string>).toString();
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query ?? {}).toString(),
    headers: {
      accept: wants === 'html' ? 'text/html,application/xhtml+xml' : 'application/json',
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(method === 'GET' ? {} : { origin: process.env.PUBLIC_URL ?? publicUrl }),
      ...asked.headers,
    },
    ...(session === undefined ? {} : { cookies: [`${sessionCookie}=${session}`] }),
    ...(query === undefined ? {} : { queryStringParameters: { ...query } }),
    pathParameters: { ...params },
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'cpi.example',
      domainPrefix: 'cpi',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'test',
      },
      requestId: 'request',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...(staff === undefined ? {} : { authorizer: claimsOf(staff) }),
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  } as APIGatewayProxyEventV2;
};

/** What came back, as tests read it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as JSON. */
  readonly data: Record<string, unknown>;
  /** Where a browser is sent on to. */
  readonly location: string | undefined;
  /** Token of the session that was opened. */
  readonly session: string | undefined;
}

type Handler = (event: never, context: Context) => unknown;

/** Calls an entry handler as API Gateway does. */
export const ask = async (
  handler: Handler,
  routeKey: string,
  asked: Asked = {},
): Promise<Answer> => {
  const context = { awsRequestId: 'test-request' } as Context;
  const result = (await handler(httpEvent(routeKey, asked) as never, context)) as Exclude<
    APIGatewayProxyResultV2,
    string
  >;
  const headers = (result.headers ?? {}) as Record<string, string>;
  const body = result.body ?? '';
  const cookie = result.cookies?.find((one) => one.startsWith(`${sessionCookie}=`));
  return {
    status: result.statusCode ?? 200,
    headers,
    body,
    data: (headers['content-type'] ?? '').includes('json') ? JSON.parse(body) : {},
    location: headers.location,
    session: cookie?.slice(sessionCookie.length + 1).split(';')[0] || undefined,
  };
};
