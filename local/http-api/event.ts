/** A request as a function sees it: payload format 2.0. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { decode } from './routes.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface EventContext {
  readonly accountId: string;
  readonly apiId: string;
  readonly stage: string;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  readonly requestId: string;
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly authorizer: object | undefined;
  /** Virtual time of the request, epoch milliseconds. */
  readonly now: number;
}

export function toEvent(request: ApiRequest, context: EventContext): APIGatewayProxyEventV2 {
  const { path, rawQueryString } = splitTarget(request.target);
  const { cookie, ...headers } = request.headers;
  const isText = textual.test(headers['content-type'] ?? '');
  const query = Object.entries(queryParameters(rawQueryString));
  const host = headers.host ?? '';
  return {
    version: '2.0',
    routeKey: context.routeKey,
    // API Gateway hands the path on decoded, and cuts it at a question mark that was encoded.
    rawPath: decode(path).split('?')[0] ?? '',
    rawQueryString,
    ...(cookie && { cookies: cookie.split(';').map((one) => one.trim()) }),
    headers: {
      ...headers,
      'x-forwarded-for': headers['x-forwarded-for'] ?? localAddress,
      'x-forwarded-port': host.split(':')[1] ?? '80',
      'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
      'x-amzn-trace-id': `Root=1-${Math.floor(context.now / 1000).toString(16)}-${context.requestId.replaceAll('-', '').slice(0, 24)}`,
    },
    ...(query.length > 0 && { queryStringParameters: Object.fromEntries(query) }),
    requestContext: {
      accountId: context.accountId,
      apiId: context.apiId,
      ...(context.authorizer && { authorizer: context.authorizer }),
      domainName: host,
      domainPrefix: context.apiId,
      http: {
        method: request.method,
        path: decode(path).split('?')[0] ?? '',
        protocol: 'HTTP/1.1',
        sourceIp: localAddress,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: context.requestId,
      routeKey: context.routeKey,
      stage: context.stage,
      time: logTime(context.now),
      timeEpoch: Math.floor(context.now),
    },
    ...(Object.keys(context.pathParameters).length > 0 && {
      pathParameters: { ...context.pathParameters },
    }),
    ...(context.stageVariables && { stageVariables: { ...context.stageVariables } }),
    ...(request.body.length > 0 && { body: request.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}

const localAddress = '127.0.0.1';

/** Every other kind of body reaches the function in Base64, forms too. */
const textual = /^(text\/|application\/(json|xml|javascript)\b)/i;

export function splitTarget(target: string): { path: string; rawQueryString: string } {
  const mark = target.indexOf('?');
  if (mark < 0) return { path: target, rawQueryString: '' };
  return { path: target.slice(0, mark), rawQueryString: target.slice(mark + 1) };
}

/** A repeated parameter's values are joined by commas. */
function queryParameters(rawQueryString: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  }
  return parameters;
}

/** `12/Mar/2026:19:03:58 +0000` */
function logTime(now: number): string {
  const [, day, month, year, time] = new Date(now).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
