/** A schedule of EventBridge Scheduler, as the template and the API both describe it. */
import { randomUUID } from 'node:crypto';
import type { Delivery } from '../deliveries/delivery.ts';
import { serviceOf } from '../deliveries/targets.ts';
import { envelopeOf, wholeSeconds } from '../events/envelope.ts';
import { fillTemplate } from '../events/input-template.ts';
import { readRetryPolicy } from '../events/rules.ts';
import { type JsonObject, objectOf, parseOrText, textOf } from '../events/values.ts';
import type { Assembly } from '../kernel.ts';
import { parseExpression } from './expression.ts';

export interface Schedule {
  readonly arn: string;
  readonly name: string;
  readonly group: string;
  readonly enabled: boolean;
  readonly expression: string;
  readonly timeZone: string;
  readonly startsAt?: number;
  readonly endsAt?: number;
  readonly deleteWhenOver: boolean;
  readonly target: ScheduleTarget;
  /** As it was given, for whoever asks the API. */
  readonly description: JsonObject;
}

interface ScheduleTarget {
  readonly arn: string;
  readonly roleArn: string;
  readonly input?: string;
  readonly bus?: { readonly detailType: string; readonly source: string };
  readonly messageGroupId?: string;
  readonly retry: Delivery['retry'];
  readonly deadLetterArn?: string;
}

export const defaultGroup = 'default';

export function scheduleArn({ region, account }: Assembly, group: string, name: string): string {
  return `arn:aws:scheduler:${region}:${account}:schedule/${group}/${name}`;
}

/**
 * Reads `AWS::Scheduler::Schedule` properties or a CreateSchedule request.
 * @throws TypeError when it cannot be run.
 */
export function readSchedule(assembly: Assembly, name: string, given: JsonObject): Schedule {
  const group = textOf(given.GroupName) ?? defaultGroup;
  const expression = textOf(given.ScheduleExpression) ?? '';
  const timeZone = textOf(given.ScheduleExpressionTimezone) ?? 'UTC';
  parseExpression(expression, { timeZone, from: 0 });
  const startsAt = momentOf(given.StartDate);
  const endsAt = momentOf(given.EndDate);
  return {
    arn: scheduleArn(assembly, group, name),
    name,
    group,
    enabled: given.State !== 'DISABLED',
    expression,
    timeZone,
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    deleteWhenOver: given.ActionAfterCompletion === 'DELETE',
    target: readTarget(objectOf(given.Target)),
    description: given,
  };
}

function readTarget(target: JsonObject): ScheduleTarget {
  const arn = textOf(target.Arn);
  const roleArn = textOf(target.RoleArn);
  if (!arn || !roleArn) throw new TypeError('A schedule needs a target with Arn and RoleArn');
  const input = textOf(target.Input);
  const bus = objectOf(target.EventBridgeParameters);
  const messageGroupId = textOf(objectOf(target.SqsParameters).MessageGroupId);
  const deadLetterArn = textOf(objectOf(target.DeadLetterConfig).Arn);
  return {
    arn,
    roleArn,
    retry: readRetryPolicy(target.RetryPolicy),
    ...(input !== undefined && { input }),
    ...(serviceOf(arn) === 'events' && {
      bus: { detailType: textOf(bus.DetailType) ?? '', source: textOf(bus.Source) ?? '' },
    }),
    ...(messageGroupId && { messageGroupId }),
    ...(deadLetterArn && { deadLetterArn }),
  };
}

/** What is handed to the target when the schedule is due at `moment`. */
export function dueDelivery(assembly: Assembly, schedule: Schedule, moment: number): Delivery {
  const { target, arn } = schedule;
  return {
    targetArn: target.arn,
    origin: arn,
    roleArn: target.roleArn,
    input: inputOf(assembly, schedule, moment),
    ...(target.retry && { retry: target.retry }),
    ...(target.messageGroupId && { messageGroupId: target.messageGroupId }),
    ...(target.deadLetterArn && { deadLetterArn: target.deadLetterArn }),
  };
}

function inputOf(assembly: Assembly, { target, arn }: Schedule, moment: number): string {
  const context: Readonly<Record<string, string>> = {
    'aws.scheduler.schedule-arn': arn,
    'aws.scheduler.scheduled-time': wholeSeconds(moment),
    'aws.scheduler.execution-id': randomUUID(),
    'aws.scheduler.attempt-number': '1',
  };
  const input =
    target.input === undefined
      ? undefined
      : fillTemplate(target.input, {
          knows: (name) => Object.hasOwn(context, name),
          valueOf: (name) => context[name],
        });
  if (!target.bus) {
    return input ?? JSON.stringify(scheduledEvent(assembly, 'aws.scheduler', arn, moment));
  }
  const detail = objectOf(parseOrText(input ?? '{}'));
  return JSON.stringify(
    envelopeOf(assembly, { ...target.bus, detail, resources: [arn], time: moment }),
  );
}

/** The event that says no more than that it is time. */
export function scheduledEvent(assembly: Assembly, source: string, arn: string, moment: number) {
  return envelopeOf(assembly, {
    detailType: 'Scheduled Event',
    source,
    detail: {},
    resources: [arn],
    time: moment,
  });
}

/** The template writes moments as ISO 8601, the API as epoch seconds. */
function momentOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value * 1000;
  return typeof value === 'string' ? Date.parse(value) : undefined;
}
