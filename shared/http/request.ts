import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Locale } from '../text/locale.ts';
import type { Principal } from './principal.ts';

/** One request as an endpoint sees it: validated input, who asks, when it was received. */
export interface Request<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly principal: Principal;
  readonly locale: Locale;
  /** The server's clock at receipt, epoch milliseconds: what every deadline is held against. */
  readonly receivedAt: number;
  /** Whether a person (HTML) or a program (JSON) asks. */
  readonly wants: 'html' | 'json';
  /** `Idempotency-Key` header, or the form field `idempotencyKey`. */
  readonly idempotencyKey?: string;
  readonly path: string;
}

type RawEvent = Pick<
  APIGatewayProxyEventV2,
  'headers' | 'body' | 'isBase64Encoded' | 'rawPath' | 'cookies'
>;

const headerOf = (event: RawEvent, name: string): string | undefined =>
  event.headers[name] ?? event.headers[name.toLowerCase()];

/** HTML when a browser asks for it first; JSON for everything else. */
export const wantsOf = (event: RawEvent): 'html' | 'json' =>
  (headerOf(event, 'accept') ?? '').includes('text/html') ? 'html' : 'json';

export const cookieOf = (event: RawEvent, name: string): string | undefined => {
  for (const cookie of event.cookies ?? []) {
    const at = cookie.indexOf('=');
    if (cookie.slice(0, at) === name) return cookie.slice(at + 1);
  }
  return undefined;
};

/** A body that is neither JSON nor a form, or not readable as what it says it is. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
}

/** Names that would reach an object's prototype are refused wherever they come from. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What was put there, not what every object has by that name. */
const own = (node: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(node, name) ? node[name] : undefined;

/**
 * Puts a form field at its path: `answers.birthDate.year` nests, a repeated field or one that
 * ends in `[]` becomes an array.
 */
const assign = (target: Record<string, unknown>, name: string, value: string): void => {
  const list = name.endsWith('[]');
  const path = (list ? name.slice(0, -2) : name).split('.');
  if (path.some((step) => forbidden.has(step)))
    throw new UnreadableBody(`Field ${name} is refused`);
  let node = target;
  for (const step of path.slice(0, -1)) {
    const next = own(node, step);
    if (typeof next === 'object' && next !== null && !Array.isArray(next)) {
      node = next as Record<string, unknown>;
    } else {
      const made: Record<string, unknown> = {};
      node[step] = made;
      node = made;
    }
  }
  const last = path.at(-1) ?? name;
  const present = own(node, last);
  if (Array.isArray(present)) present.push(value);
  else if (list) node[last] = [value];
  else if (present !== undefined) node[last] = [present, value];
  else node[last] = value;
};

/** Deeper than any body that means something: what follows its levels by calling itself, can. */
const deepest = 32;

const isTooDeep = (value: unknown, level = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (level === deepest || Object.values(value).some((inner) => isTooDeep(inner, level + 1)));

const notTooDeep = (value: unknown): unknown => {
  if (isTooDeep(value)) throw new UnreadableBody('The body is nested too deeply');
  return value;
};

/** The body as sent: parsed JSON, or a form's fields nested by the dots in their names. */
export const bodyOf = (event: RawEvent): unknown => {
  if (event.body === undefined || event.body === '') return undefined;
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  const type = (headerOf(event, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of new URLSearchParams(text)) assign(fields, name, value);
    return notTooDeep(fields);
  }
  if (type === 'application/json' || type?.endsWith('+json')) {
    try {
      const read: unknown = JSON.parse(text, (name, value) => {
        if (forbidden.has(name)) throw new UnreadableBody(`Key ${name} is refused`);
        return value;
      });
      return notTooDeep(read);
    } catch (fault) {
      if (fault instanceof UnreadableBody) throw fault;
      throw new UnreadableBody('The body is not valid JSON');
    }
  }
  throw new UnreadableBody('Send application/json or application/x-www-form-urlencoded');
};
