/**
 * EventBridge: buses, rules and the PutEvents API. An event is on disk, once for each target that
 * wants it, before the caller hears of it.
 */
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { AwsService, Kernel } from '../kernel.ts';
import { jsonReply, operationOf } from '../protocol/json.ts';
import { type EventEnvelope, type EventFields, envelopeOf } from './envelope.ts';
import {
  busArn,
  type EntryError,
  entryPermissions,
  mostBytes,
  mostEntries,
  readEntries,
  readEntry,
  sizeOf,
} from './put-events.ts';
import { route } from './router.ts';
import { busNameOf, readRules } from './rules.ts';
import { type JsonObject, textOf } from './values.ts';

export interface PutEventsResult {
  readonly FailedEntryCount: number;
  readonly Entries: readonly ({ readonly EventId: string } | EntryError)[];
}

export interface Events extends AwsService {
  /** The PutEvents API, for other services of the runtime: entries as the API names them. */
  putEvents(entries: readonly JsonObject[]): PutEventsResult;
  /** What a service itself tells the default bus: `aws.s3`, `aws.states`, … */
  emit(fields: Omit<EventFields, 'time'>): void;
  /** Puts an event that exists already on a bus, by name or ARN. */
  forward(busNameOrArn: string, event: EventEnvelope): void;
}

export function createEvents(kernel: Kernel, deliveries: Pick<Deliveries, 'accept'>): Events {
  const { assembly, clock, faults } = kernel;
  const rules = readRules(assembly);
  const busNames = new Set([
    'default',
    ...assembly.byType('AWS::Events::EventBus').map(({ arn }) => busNameOf(arn)),
  ]);

  function forward(busNameOrArn: string, event: EventEnvelope): void {
    put([{ busName: busNameOf(busNameOrArn), event }]);
  }

  function put(events: readonly { busName: string; event: EventEnvelope }[]): void {
    const found = events.flatMap(({ busName, event }) =>
      route(rules, busName, event, faults, clock.now()),
    );
    if (found.length > 0) deliveries.accept(found);
  }

  function putEvents(entries: readonly JsonObject[]): PutEventsResult {
    const accepted: { busName: string; event: EventEnvelope }[] = [];
    const results = entries.map((entry) => {
      const busName = busNameOf(textOf(entry.EventBusName));
      if (!busNames.has(busName)) return noSuchBus(busName);
      const event = readEntry(assembly, entry, clock.now());
      if ('ErrorCode' in event) return event;
      accepted.push({ busName, event });
      return { EventId: event.id };
    });
    put(accepted);
    return { FailedEntryCount: entries.length - accepted.length, Entries: results };
  }

  function noSuchBus(busName: string): EntryError {
    const ErrorMessage = `Event bus ${busArn(assembly, busName)} does not exist.`;
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage };
  }

  return {
    signingName: 'events',
    permissions(request) {
      const operation = operationOf(request);
      if (operation !== 'PutEvents') return [{ action: `events:${operation}`, resource: '*' }];
      return entryPermissions(assembly, readEntries(request.body));
    },
    async handle(request) {
      const operation = operationOf(request);
      if (operation !== 'PutEvents') {
        return refusal('UnknownOperationException', `The runtime does not run events:${operation}`);
      }
      const entries = readEntries(request.body);
      if (entries.length === 0 || entries.length > mostEntries) {
        return refusal('ValidationException', `Entries must have 1 to ${mostEntries} members`);
      }
      if (sizeOf(entries) > mostBytes) {
        return refusal(
          'ValidationException',
          'Total size of the entries in the request is over the limit.',
        );
      }
      return jsonReply(200, putEvents(entries), '1.1');
    },
    putEvents,
    emit(fields) {
      forward('default', envelopeOf(assembly, { ...fields, time: clock.now() }));
    },
    forward,
  };
}

function refusal(type: string, message: string) {
  return jsonReply(400, { __type: type, message }, '1.1');
}
