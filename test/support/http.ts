import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { partnerGroup } from '../../shared/domain/partner-scope.ts';
import type { StaffRole } from '../../shared/http/route.ts';
import { fieldsBeyond, fieldsBeyondRefusal } from './allowed-fields.ts';

type Claims = Record<string, unknown>;

export interface RawBody {
  readonly body: string;
  readonly type?: string;
  readonly base64?: boolean;
}

export interface Asked {
  /** Route key: method and path with its parameters' names. */
  readonly route: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** A body as it is, whatever it says that it is. */
  readonly raw?: RawBody;
  /** Signed in as staff with these roles. */
  readonly roles?: readonly StaffRole[];
  /** Partner organisations that they sign in for. */
  readonly organisations?: readonly string[];
  /** Which member of staff, where it matters. */
  readonly sub?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: boolean;
  readonly cookies?: readonly string[];
  readonly language?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly cookies: readonly string[];
  json(): unknown;
}

const claimsOf = ({ roles = [], organisations = [], sub = 'staff-1' }: Asked): Claims => ({
  sub,
  email: `${sub}@cpi.example`,
  'cognito:groups': `[${[...roles, ...organisations.map(partnerGroup)].join(' ')}]`,
});

const bodyOf = ({ json, form, raw }: Asked): Partial<RawBody> => {
  if (raw !== undefined) return raw;
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' };
  return form === undefined
    ? {}
    : {
        body: new URLSearchParams(form).toString(),
        type: 'application/x-www-form-urlencoded',
      };
};

/** The event that API Gateway hands to a function for a request. */
const httpEvent = (asked: Asked): APIGatewayProxyEventV2 => {
  const [method = 'GET', template = '/'] = asked.route.split(' ');
  const rawPath = template.replace(/\{(\w+)\}/g, (_all, name) => asked.params?.[name] ?? '');
  const { body, type, base64 } = bodyOf(asked);
  return {
    version: '2.0',
    routeKey: asked.route,
    rawPath,
    rawQueryString: new URLSearchParams(asked.query).toString(),
    headers: {
      accept: asked.html ? 'text/html' : 'application/json',
      'accept-language': asked.language ?? 'en',
      ...(type === undefined ? {} : { 'content-type': type }),
      ...asked.headers,
    },
    ...(asked.cookies === undefined ? {} : { cookies: [...asked.cookies] }),
    ...(asked.query === undefined ? {} : { queryStringParameters: asked.query }),
    ...(asked.params === undefined ? {} : { pathParameters: asked.params }),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: base64 ?? false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      requestId: 'request-1',
      routeKey: asked.route,
      stage: '$default',
      time: '01/Jan/2023:00:00:00 +0000',
      timeEpoch: 0,
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      ...(asked.roles === undefined
        ? {}
        : { authorizer: { jwt: { claims: claimsOf(asked), scopes: null } } }),
    },
  } as APIGatewayProxyEventV2;
};

type Handler = (event: never, context: Context, callback: never) => unknown;

/** Fails where an answer tells more than its reader may be told. */
const isMeantForReader = (asked: Asked, type: unknown, body: string): void => {
  if (!/^application\/(problem\+)?json/.test(String(type)) || body === '') return;
  const told = JSON.parse(body);
  const more = /problem/.test(String(type))
    ? fieldsBeyondRefusal(asked, told)
    : fieldsBeyond(asked, told);
  if (more.length === 0) return;
  const reader = asked.roles?.join(', ') ?? 'who asks';
  throw new Error(`${asked.route} tells ${reader} what no list allows: ${more.join(', ')}`);
};

/** Asks a function's entry handler, as the gateway would; what it tells is held against the lists. */
export const ask = async (handler: Handler, asked: Asked): Promise<Answered> => {
  const context = { awsRequestId: 'request-1' } as Context;
  const result = (await handler(httpEvent(asked) as never, context, undefined as never)) as {
    statusCode: number;
    headers?: Record<string, unknown>;
    body?: string;
    cookies?: string[];
  };
  const body = result.body ?? '';
  isMeantForReader(asked, result.headers?.['content-type'], body);
  return {
    status: result.statusCode,
    headers: result.headers ?? {},
    body,
    cookies: result.cookies ?? [],
    json: () => JSON.parse(body),
  };
};
