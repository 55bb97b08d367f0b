import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type { Route, StaffRole } from '../../shared/http/route.ts';

export interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** A member of staff with these groups, as the JWT authorizer hands them over. */
  readonly staff?: { readonly sub: string; readonly roles: readonly StaffRole[] };
  readonly headers?: Readonly<Record<string, string>>;
}

const authorizerOf = (staff: Call['staff']) =>
  staff === undefined
    ? {}
    : {
        authorizer: {
          jwt: {
            claims: {
              sub: staff.sub,
              email: `${staff.sub}@cpi.example`,
              'cognito:groups': `[${staff.roles.join(' ')}]`,
            },
          },
        },
      };

/** The event that API Gateway makes of a call to a route. */
export const httpEvent = (
  { method, path }: Route,
  { params, query, body, staff, headers }: Call = {},
): APIGatewayProxyEventV2 => {
  const rawPath = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  );
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    pathParameters: { ...params },
    queryStringParameters: { ...query },
    requestContext: { http: { method, path: rawPath }, ...authorizerOf(staff) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
};

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came over the wire
  readonly data: any;
  /** The body byte for byte. */
  readonly body: string;
}

type Handler = (event: never, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Calls an entry handler as API Gateway does: `const call = caller(handler)`. */
export const caller =
  (handler: Handler) =>
  async (route: Route, call?: Call): Promise<Answer> => {
    const context = { awsRequestId: 'test-request' } as Context;
    const result = await handler(httpEvent(route, call) as never, context);
    const body = result.body ?? '';
    return { status: result.statusCode ?? 0, data: JSON.parse(body), body };
  };
