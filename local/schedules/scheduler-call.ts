/** One call of the Scheduler API (REST and JSON): what it asks, and of which schedule. */
import { isObject, type JsonObject, parseOrText, textOf } from '../events/values.ts';
import type { AwsRequest, AwsResponse } from '../kernel.ts';
import { defaultGroup } from './schedule.ts';

export interface SchedulerCall {
  readonly operation: string;
  readonly group: string;
  readonly name: string;
  readonly body: JsonObject;
}

const operations: Readonly<Record<string, string>> = {
  POST: 'CreateSchedule',
  PUT: 'UpdateSchedule',
  GET: 'GetSchedule',
  DELETE: 'DeleteSchedule',
};

export function readCall({ method, url, body }: AwsRequest): SchedulerCall {
  const parsed = parseOrText(body.toString());
  const content = isObject(parsed) ? parsed : {};
  const [, collection = '', name = ''] = url.pathname.split('/').map(decodeURIComponent);
  const group = textOf(content.GroupName) ?? url.searchParams.get('groupName') ?? defaultGroup;
  const operation = collection === 'schedules' && name ? operations[method] : undefined;
  return {
    operation:
      operation ?? (url.pathname === '/schedules' ? 'ListSchedules' : `${method} ${url.pathname}`),
    group,
    name,
    body: content,
  };
}

export function reply(status: number, body: JsonObject): AwsResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

export function refuse(status: number, type: string, message: string): AwsResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: JSON.stringify({ Message: message }),
  };
}
