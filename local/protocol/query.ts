/**
 * The AWS Query protocol (SES v1, SNS): a form in, XML out.
 * Lists are flat there: `Destinations.member.1=…`, `Tags.member.1.Name=…`.
 */
import { randomUUID } from 'node:crypto';
import type { AwsRequest, AwsResponse } from '../kernel.ts';
import { ServiceError } from './service-error.ts';
import { type XmlTree, xmlChildren } from './xml.ts';

export interface QueryCall {
  readonly action: string;
  value(name: string): string | undefined;
  required(name: string): string;
  /** The members of a list of plain values. */
  values(name: string): readonly string[];
  /** The members of a list of structures, each read like a call of its own. */
  structures(name: string): readonly QueryFields[];
}
export type QueryFields = Omit<QueryCall, 'action'>;

export function parseQuery(request: AwsRequest): QueryCall {
  const form = new URLSearchParams(request.body.toString('utf8'));
  for (const [name, value] of request.url.searchParams) form.set(name, value);
  return { action: form.get('Action') ?? '', ...fields(form, '') };
}

function fields(form: URLSearchParams, prefix: string): QueryFields {
  const value = (name: string) => form.get(prefix + name) ?? undefined;
  return {
    value,
    required(name) {
      const found = value(name);
      if (found) return found;
      throw new ServiceError('ValidationError', `Value at '${prefix}${name}' must not be null`);
    },
    values: (name) => members(form, prefix + name).flatMap((member) => form.get(member) ?? []),
    structures: (name) => members(form, prefix + name).map((member) => fields(form, `${member}.`)),
  };
}

/** The names `list.member.1`, `list.member.2`, … (SNS maps say `entry`) that occur in the form. */
function members(form: URLSearchParams, list: string): readonly string[] {
  const found = new Set<string>();
  for (const name of form.keys()) {
    if (!name.startsWith(`${list}.`)) continue;
    const [kind, index] = name.slice(list.length + 1).split('.');
    if (kind === 'member' || kind === 'entry') found.add(`${list}.${kind}.${index}`);
  }
  return [...found];
}

/** Answers a call of an `<action>Response`, and any `ServiceError` as the protocol words errors. */
export async function answerQuery(
  namespace: string,
  action: string,
  handle: () => Promise<XmlTree> | XmlTree,
): Promise<AwsResponse> {
  const requestId = randomUUID();
  try {
    const result = xmlChildren({ [`${action}Result`]: await handle() });
    return reply(
      200,
      `<${action}Response xmlns="${namespace}">${result}` +
        `${xmlChildren({ ResponseMetadata: { RequestId: requestId } })}</${action}Response>`,
    );
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const type = error.status < 500 ? 'Sender' : 'Receiver';
    const body = {
      Error: { Type: type, Code: error.code, Message: error.message },
      RequestId: requestId,
    };
    return reply(
      error.status,
      `<ErrorResponse xmlns="${namespace}">${xmlChildren(body)}</ErrorResponse>`,
    );
  }
}

function reply(status: number, body: string): AwsResponse {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
