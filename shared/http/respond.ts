import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { commonText } from '../text/common.ts';
import type { Locale } from '../text/locale.ts';
import { FaultPage, ProblemPage } from '../ui/problem-page.tsx';
import { readerTimeHash } from '../ui/reader-time.ts';
import { notFound, type Problem, problemDocument } from './problem.ts';
import type { Page, Reply } from './reply.ts';
import { bodyOf, wantsOf } from './request.ts';

/** What a page may do: no script or anything else from elsewhere; its forms lead home, or where it says. */
export const pagePolicy = (...formTargets: readonly string[]): string =>
  `default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' ${readerTimeHash}; connect-src 'self'; font-src 'self'; form-action ${["'self'", ...formTargets].join(' ')}; base-uri 'none'; frame-ancestors 'none'`;

/** On every answer. Pages run no script from elsewhere, load nothing from elsewhere and are framed nowhere. */
const securityHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': pagePolicy(),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

type Result = APIGatewayProxyStructuredResultV2;

const html = async (status: number, page: Page, reply: Partial<Reply> = {}): Promise<Result> => ({
  statusCode: status,
  headers: {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept, accept-language, cookie',
    ...reply.headers,
  },
  ...(reply.cookies === undefined ? {} : { cookies: [...reply.cookies] }),
  body: `<!doctype html>${await page.toString()}`,
});

const json = (status: number, type: string, body: unknown, reply: Partial<Reply> = {}): Result => ({
  statusCode: status,
  headers: {
    ...securityHeaders,
    'content-type': type,
    vary: 'accept, accept-language, cookie',
    ...reply.headers,
  },
  ...(reply.cookies === undefined ? {} : { cookies: [...reply.cookies] }),
  body: JSON.stringify(body),
});

/** What a person typed, from the raw event, whatever became of it. Secrets are not repeated. */
const typedIn = (event: APIGatewayProxyEventV2): readonly (readonly [string, string])[] => {
  if (event.requestContext.http.method === 'GET' || event.body === undefined) return [];
  try {
    bodyOf(event);
  } catch {
    return [];
  }
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  return (event.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
    ? [...new URLSearchParams(text)]
    : [];
};

/** "Absent" is one constant, so that it can be compared; it is told in the reader's language. */
const inLanguage = (problem: Problem, locale: Locale): Problem =>
  problem === notFound ? { ...notFound, title: commonText(locale).refused.notFound } : problem;

/** Content negotiation: the one place where a reply becomes HTML, JSON or a file. */
export const respond = async (
  event: APIGatewayProxyEventV2,
  reply: Reply,
  locale: Locale,
): Promise<Result> => {
  const wants = wantsOf(event);
  if (reply.raw !== undefined) {
    const { body, contentType } = reply.raw;
    return {
      statusCode: reply.status,
      headers: { ...securityHeaders, 'content-type': contentType, ...reply.headers },
      body: typeof body === 'string' ? body : Buffer.from(body).toString('base64'),
      isBase64Encoded: typeof body !== 'string',
    };
  }
  if (wants === 'html' && reply.seeOther !== undefined) {
    return {
      statusCode: 303,
      headers: { ...securityHeaders, location: reply.seeOther, ...reply.headers },
      ...(reply.cookies === undefined ? {} : { cookies: [...reply.cookies] }),
      body: '',
    };
  }
  if (wants === 'html' && reply.page !== undefined) return html(reply.status, reply.page(), reply);
  if (reply.problem !== undefined) {
    const problem = inLanguage(reply.problem, locale);
    return wants === 'html'
      ? html(problem.status, ProblemPage({ problem, locale, typed: typedIn(event) }), reply)
      : json(problem.status, 'application/problem+json', problemDocument(problem), reply);
  }
  return json(reply.status, 'application/json', reply.data ?? {}, reply);
};

/** A fault: a plain page with the code of the log line and everything typed, or a problem document. */
export const faultReply = async (
  event: APIGatewayProxyEventV2,
  code: string,
  locale: Locale,
): Promise<Result> => {
  if (wantsOf(event) === 'html') {
    const page = FaultPage({ code, locale, action: event.rawPath, typed: typedIn(event) });
    return html(500, page);
  }
  const title = commonText(locale).fault.title;
  return json(500, 'application/problem+json', {
    ...problemDocument({ code: 'fault', status: 500, title }),
    instance: code,
  });
};
