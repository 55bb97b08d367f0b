import type { Json } from '../definition/language.ts';
import { messageOf, StatesError } from '../error.ts';
import { type JsonObject, objectOf } from './arguments.ts';
import { type AwsApi, apiOf, requestOf } from './aws-services.ts';
import { element, encodeQuery } from './query-protocol.ts';
import type { TaskCall, TaskRunner } from './runner.ts';
import type { SignedPost } from './signed-post.ts';

const SNS_VERSION = '2010-03-31';
const DENIED = ['AccessDeniedException', 'AccessDenied', 'AuthorizationError'];

/**
 * Calls AWS services through the runtime's endpoint, signed with the machine's own role, so that the
 * endpoint refuses what the role does not allow.
 */
export function createAwsTask(post: SignedPost): TaskRunner {
  return {
    async run(call: TaskCall) {
      const api = apiOf(call.resource);
      const action = call.resource.action.replace(/^./, (first) => first.toUpperCase());
      const request = requestOf(call, objectOf(call.arguments));
      const send = { ...encode(api, action, request), service: api.signingName };
      const reply = await post(call.execution.roleArn, send).catch((error: unknown) => {
        throw new StatesError(`${api.errorPrefix}.SdkClientException`, messageOf(error));
      });
      if (reply.status >= 300) throw failure(api, reply.status, reply.body);
      const output = decode(api, reply.body);
      refuseFailedEntries(api, output);
      return output;
    },
  };
}

function encode(api: AwsApi, action: string, request: JsonObject) {
  if (api.target === undefined) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { headers, body: encodeQuery(action, SNS_VERSION, request) };
  }
  const headers = {
    'content-type': `application/x-amz-json-${api.jsonVersion}`,
    'x-amz-target': `${api.target}.${action}`,
  };
  return { headers, body: JSON.stringify(request) };
}

function decode(api: AwsApi, body: string): Json {
  if (api.target !== undefined) return body === '' ? {} : (JSON.parse(body) as Json);
  return { MessageId: element(body, 'MessageId') ?? '' };
}

function failure(api: AwsApi, status: number, body: string): StatesError {
  const { code, message } = api.target === undefined ? xmlError(body) : jsonError(body);
  const cause = `${message} (Service: ${api.errorPrefix}, Status Code: ${status})`;
  if (DENIED.includes(code)) return new StatesError('States.Permissions', cause);
  const name = code.endsWith('Exception') ? code : `${code}Exception`;
  return new StatesError(`${api.errorPrefix}.${name}`, cause);
}

function jsonError(body: string): { code: string; message: string } {
  const error = JSON.parse(body) as { __type?: string; message?: string; Message?: string };
  const type = error.__type ?? 'UnknownException';
  return { code: type.slice(type.indexOf('#') + 1), message: error.message ?? error.Message ?? '' };
}

function xmlError(body: string): { code: string; message: string } {
  return { code: element(body, 'Code') ?? 'Unknown', message: element(body, 'Message') ?? '' };
}

/** PutEvents answers 200 when it took some or none of the entries; for a task that is a failure. */
function refuseFailedEntries(api: AwsApi, output: Json): void {
  if (api.signingName !== 'events') return;
  const { FailedEntryCount = 0 } = objectOf(output);
  if (FailedEntryCount !== 0) {
    throw new StatesError(`${api.errorPrefix}.FailedEntry`, JSON.stringify(output));
  }
}
