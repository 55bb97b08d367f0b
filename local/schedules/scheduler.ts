/**
 * EventBridge Scheduler and scheduled rules, on the virtual clock. Schedules come from the template
 * and from the API (CreateSchedule, …); the API's are kept in the database. A flexible time window
 * is not used: a schedule always runs at its moment.
 */
import type { Deliveries } from '../deliveries/deliveries.ts';
import { deliveryTo } from '../events/router.ts';
import { readRules } from '../events/rules.ts';
import { textOf } from '../events/values.ts';
import type { AwsResponse, AwsService, IamCheck, Kernel, Part } from '../kernel.ts';
import {
  dueDelivery,
  readSchedule,
  type Schedule,
  scheduleArn,
  scheduledEvent,
} from './schedule.ts';
import { createScheduleStore } from './schedule-store.ts';
import { readCall, refuse, reply, type SchedulerCall } from './scheduler-call.ts';
import { createTimetable } from './timetable.ts';

export interface Scheduler extends Part, AwsService {
  /** Every schedule that is known now, for the start page. */
  schedules(): readonly Schedule[];
}

export function createScheduler(kernel: Kernel, deliveries: Pick<Deliveries, 'accept'>): Scheduler {
  const { assembly } = kernel;
  const store = createScheduleStore(kernel.database);
  const timetable = createTimetable(kernel);
  const schedules = new Map<string, Schedule>();

  function set(schedule: Schedule): void {
    schedules.set(schedule.arn, schedule);
    if (!schedule.enabled) {
      timetable.remove(schedule.arn);
      return;
    }
    timetable.set({
      key: schedule.arn,
      expression: schedule.expression,
      timeZone: schedule.timeZone,
      ...(schedule.startsAt !== undefined && { startsAt: schedule.startsAt }),
      ...(schedule.endsAt !== undefined && { endsAt: schedule.endsAt }),
      run: (moment) => deliveries.accept([dueDelivery(assembly, schedule, moment)]),
      over: () => schedule.deleteWhenOver && remove(schedule.arn),
    });
  }

  function remove(arn: string): void {
    store.remove(arn);
    timetable.remove(arn);
    schedules.delete(arn);
  }

  function startRules(): void {
    for (const rule of readRules(assembly)) {
      if (!rule.scheduleExpression) continue;
      timetable.set({
        key: rule.arn,
        expression: rule.scheduleExpression,
        run(moment) {
          const event = scheduledEvent(assembly, 'aws.events', rule.arn, moment);
          deliveries.accept(rule.targets.map((target) => deliveryTo(rule, target, event)));
        },
      });
    }
  }

  function save({ group, name, body }: SchedulerCall, arn: string): AwsResponse {
    try {
      const schedule = readSchedule(assembly, name, { ...body, GroupName: group });
      store.save(schedule);
      set(schedule);
      return reply(200, { ScheduleArn: arn });
    } catch (error) {
      if (error instanceof TypeError) return refuse(400, 'ValidationException', error.message);
      throw error;
    }
  }

  return {
    signingName: 'scheduler',
    schedules: () => [...schedules.values()],

    async start() {
      for (const { properties, physicalId } of assembly.byType('AWS::Scheduler::Schedule')) {
        set(readSchedule(assembly, textOf(properties.Name) ?? physicalId, properties));
      }
      for (const { name, description } of store.all())
        set(readSchedule(assembly, name, description));
      startRules();
    },

    async stop() {
      timetable.stop();
    },

    permissions(request): readonly IamCheck[] {
      const { operation, group, name, body } = readCall(request);
      const resource = name ? scheduleArn(assembly, group, name) : '*';
      const roleArn = textOf((body.Target as { RoleArn?: unknown } | undefined)?.RoleArn);
      const passRole = {
        action: 'iam:PassRole',
        resource: roleArn ?? '*',
        context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      };
      return [{ action: `scheduler:${operation}`, resource }, ...(roleArn ? [passRole] : [])];
    },

    async handle(request) {
      const call = readCall(request);
      const arn = scheduleArn(assembly, call.group, call.name);
      const known = schedules.get(arn);
      if (call.operation === 'CreateSchedule') {
        if (!known) return save(call, arn);
        const repeated =
          call.body.ClientToken && call.body.ClientToken === known.description.ClientToken;
        if (repeated) return reply(200, { ScheduleArn: arn });
        return refuse(409, 'ConflictException', `Schedule ${call.name} already exists.`);
      }
      if (call.operation === 'ListSchedules') {
        return reply(200, { Schedules: [...schedules.values()].map(describe) });
      }
      if (!known) {
        return refuse(404, 'ResourceNotFoundException', `Schedule ${call.name} does not exist.`);
      }
      if (call.operation === 'UpdateSchedule') return save(call, arn);
      if (call.operation === 'GetSchedule') return reply(200, describe(known));
      if (call.operation === 'DeleteSchedule') {
        remove(arn);
        return reply(200, {});
      }
      return refuse(400, 'ValidationException', `The runtime does not run ${call.operation}`);
    },
  };
}

function describe({ arn, name, group, enabled, description }: Schedule) {
  const { ClientToken: _, ...given } = description;
  return {
    ...given,
    Arn: arn,
    Name: name,
    GroupName: group,
    State: enabled ? 'ENABLED' : 'DISABLED',
  };
}
