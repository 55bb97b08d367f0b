/** What a pipe does with its (shaped) records, by the kind of its target. */
import type { Delivery } from '../deliveries/delivery.ts';
import { serviceOf, type Targets } from '../deliveries/targets.ts';
import { readEntry } from '../events/put-events.ts';
import { type JsonObject, objectOf } from '../events/values.ts';
import type { Assembly } from '../kernel.ts';
import type { Outcome } from './batch.ts';
import { dynamicText } from './pipe-input.ts';

export interface ShapedRecord {
  readonly record: unknown;
  readonly shaped: unknown;
}

export interface PipeTargetOptions {
  readonly assembly: Assembly;
  readonly targets: Targets;
  readonly now: () => number;
  readonly name: string;
  readonly pipeArn: string;
  readonly roleArn: string;
  readonly targetArn: string;
  /** The pipe's `TargetParameters`. */
  readonly parameters: JsonObject;
}

/** Hands records over in their order; says how many from the front are done. */
export type PipeTarget = (records: readonly ShapedRecord[]) => Promise<PipeOutcome>;

export interface PipeOutcome extends Outcome {
  /** What a function answered, which may be a report of failures. */
  readonly response?: unknown;
}

export function createPipeTarget(options: PipeTargetOptions): PipeTarget {
  const { targets, roleArn, targetArn, pipeArn } = options;
  const hand = (input: string, more: Partial<Delivery> = {}) =>
    targets.deliver({ targetArn, roleArn, origin: pipeArn, input, ...more });

  switch (serviceOf(targetArn)) {
    // These take the batch as one list.
    case 'lambda':
    case 'states':
      return async (records) => {
        try {
          const response = await hand(JSON.stringify(records.map(({ shaped }) => shaped)));
          return { done: records.length, response };
        } catch (error) {
          return { done: 0, error };
        }
      };
    case 'events':
      return oneByOne((record) => hand(busEvent(options, record)));
    default: {
      const parameters = objectOf(options.parameters.SqsQueueParameters);
      return oneByOne(({ record, shaped }) => {
        const messageGroupId = dynamicText(parameters.MessageGroupId, record);
        const input = typeof shaped === 'string' ? shaped : JSON.stringify(shaped);
        return hand(input, messageGroupId ? { messageGroupId } : {});
      });
    }
  }
}

function oneByOne(hand: (record: ShapedRecord) => Promise<unknown>): PipeTarget {
  return async (records) => {
    for (const [done, record] of records.entries()) {
      try {
        await hand(record);
      } catch (error) {
        return { done, error };
      }
    }
    return { done: records.length };
  };
}

/** @throws Error when the bus would refuse the event. */
function busEvent(options: PipeTargetOptions, { record, shaped }: ShapedRecord): string {
  const parameters = objectOf(options.parameters.EventBridgeEventBusParameters);
  const time = dynamicText(parameters.Time, record);
  const resources = Array.isArray(parameters.Resources) ? parameters.Resources : [];
  const event = readEntry(
    options.assembly,
    {
      Source: dynamicText(parameters.Source, record) ?? `Pipe ${options.name}`,
      DetailType: dynamicText(parameters.DetailType, record) ?? 'Event from aws:dynamodb',
      Detail: typeof shaped === 'string' ? shaped : JSON.stringify(shaped),
      Resources: resources.map((resource) => dynamicText(resource, record)),
      ...(time && { Time: time }),
    },
    options.now(),
  );
  if ('ErrorCode' in event) throw new Error(`${event.ErrorCode}: ${event.ErrorMessage}`);
  return JSON.stringify(event);
}
