import { describe, expect, it } from 'vitest';
import { toEvent } from './event.ts';
import { fromResult } from './response.ts';

const context = {
  accountId: '111122223333',
  apiId: 'api',
  stage: '$default',
  stageVariables: undefined,
  requestId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  routeKey: 'POST /a/{b}',
  pathParameters: { b: 'c d' },
  authorizer: undefined,
  now: Date.parse('2023-04-14T01:02:03Z'),
};
const eventOf = (
  headers: Record<string, string>,
  body = '',
  target = '/a/c%20d?x=1&x=2&y=%C3%A9',
) => toEvent({ method: 'POST', target, headers, body: Buffer.from(body) }, context);

describe('an event in payload format 2.0', () => {
  it('has the path decoded, the query as it came, and repeated parameters joined', () => {
    expect(eventOf({})).toMatchObject({
      rawPath: '/a/c d',
      rawQueryString: 'x=1&x=2&y=%C3%A9',
      queryStringParameters: { x: '1,2', y: 'é' },
      pathParameters: { b: 'c d' },
      requestContext: {
        time: '14/Apr/2023:01:02:03 +0000',
        http: { method: 'POST', path: '/a/c d' },
      },
    });
  });

  it('has cookies in a list of their own', () => {
    const event = eventOf({ cookie: 'a=1; b=2', accept: '*/*' });
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it.each([
    ['application/json', false],
    ['text/plain; charset=utf-8', false],
    ['application/x-www-form-urlencoded', true],
    ['multipart/form-data; boundary=x', true],
    ['', true],
  ])('of a body of type "%s" says that it is Base64: %s', (type, isBase64Encoded) => {
    const event = eventOf({ 'content-type': type }, 'a=ü');
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    const body = Buffer.from(event.body ?? '', isBase64Encoded ? 'base64' : 'utf8');
    expect(body.toString()).toBe('a=ü');
  });

  it('without a body has none', () => {
    expect(eventOf({})).not.toHaveProperty('body');
  });
});

describe('a response in payload format 2.0', () => {
  const response = (payload: unknown) => {
    const { body, ...rest } = fromResult({ ok: true, payload });
    return { ...rest, body: body.toString() };
  };

  it('is taken as it is when it has a status code', () => {
    const payload = {
      statusCode: 201,
      headers: { 'X-Count': 3 },
      cookies: ['a=1'],
      body: 'aGk=',
      isBase64Encoded: true,
    };
    expect(response(payload)).toEqual({
      status: 201,
      headers: { 'x-count': '3', 'content-type': 'text/plain;charset=UTF-8' },
      cookies: ['a=1'],
      body: 'hi',
    });
  });

  it('is inferred from anything else', () => {
    expect(response({ a: 1 })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
    });
  });

  it('is an error when the function failed or makes no sense', () => {
    expect(fromResult({ ok: false, payload: {} }).status).toBe(500);
    expect(response({ statusCode: 'often' }).status).toBe(500);
  });
});
