/** Requests that were made up to break a route: its own fields with anything in them, in any wrapping. */
import fc from 'fast-check';
import type { Route } from '../../shared/http/route.ts';
import { hostileText, hostileValue, valuesNear } from './hostile-values.ts';
import type { RawBody } from './http.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** The fields of a form that says this: names with dots, one for each leaf. */
const fieldsOf = (value: unknown, name: string): [string, string][] => {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => fieldsOf(one, name));
  if (typeof value !== 'object' || value === null) return [[name, textOf(value)]];
  return Object.entries(value)
    .slice(0, 50)
    .flatMap(([key, inner]) => fieldsOf(inner, name === '' ? key : `${name}.${key}`));
};

const asForm = (value: unknown): RawBody => ({
  body: new URLSearchParams(fieldsOf(value, '')).toString(),
  type: form,
});
const asJson = (value: unknown): RawBody => ({ body: JSON.stringify(value), type: json });
const base64 = ({ body, ...rest }: RawBody): RawBody => ({
  ...rest,
  body: Buffer.from(body).toString('base64'),
  base64: true,
});

/** What is no body of any kind, or not of the kind that it says. */
const garbage: fc.Arbitrary<RawBody> = fc.record({
  body: fc.oneof(
    hostileText,
    fc.constantFrom('{', '[', '"', '{"a":', '%E0%A4%A', 'a=%zz&=&&==', '\ufeff{}', '[]'.repeat(9)),
    fc.constantFrom('['.repeat(20_000), '{"a":'.repeat(20_000), `a${'.a'.repeat(5000)}=1`),
    fc.constantFrom('__proto__.role=admin', 'constructor.prototype.x=1', 'answers=1&answers.a=2'),
  ),
  type: fc.constantFrom(
    ...[json, form, 'text/plain', 'multipart/form-data; boundary=x', 'application/x+json', ''],
    ...['application/json; charset=utf-7', 'APPLICATION/JSON', ';', '\u0000'],
  ),
  base64: fc.boolean(),
});

const bodyNear = (route: Route): fc.Arbitrary<RawBody | undefined> => {
  if (route.method === 'GET') return fc.constant(undefined);
  const value = valuesNear(route.body);
  return fc.oneof(
    { weight: 5, arbitrary: value.map(asJson) },
    { weight: 5, arbitrary: value.map(asForm) },
    { weight: 1, arbitrary: value.map(asJson).map(base64) },
    { weight: 1, arbitrary: hostileValue.map(asJson) },
    { weight: 2, arbitrary: garbage },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const headers = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        ...['accept', 'accept-language', 'idempotency-key', 'user-agent', 'x-forwarded-for'],
        ...['host', 'x-origin-secret', 'if-none-match', 'range', 'x-http-method-override'],
      ),
      hostileText,
      { maxKeys: 3 },
    ),
  },
);

/** Strings of an address, as the gateway hands them over: never anything else. */
const texts = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(one)]))
    : {};

const fewOf = (arbitrary: fc.Arbitrary<Readonly<Record<string, string>>>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary });

/** One request: what is put in place of what somebody who means well would send. */
export const hostileRequest = (route: Route) =>
  fc.record({
    which: fc.nat({ max: 11 }),
    html: fc.boolean(),
    language: fc.constantFrom('en', 'ko'),
    params: fewOf(
      fc.dictionary(
        fc.constantFrom(
          ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
          'x',
        ),
        hostileText,
        { maxKeys: 1 },
      ),
    ),
    query: fc.oneof(
      fc.constant({}),
      fewOf(fc.dictionary(fc.oneof(hostileText, fc.constantFrom('lang', 'next')), hostileText)),
      valuesNear(route.query).map(texts),
    ),
    headers,
    /** Of cookies besides the session; or the session's own, made up. */
    cookies: fewOf(
      fc.dictionary(fc.oneof(hostileText, fc.constantFrom('lang', '__Host-session')), hostileText, {
        maxKeys: 2,
      }),
    ),
    raw: bodyNear(route),
  });
export type HostileRequest =
  ReturnType<typeof hostileRequest> extends fc.Arbitrary<infer R> ? R : never;
