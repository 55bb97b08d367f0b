/** Subscription filter policies: each named key must match one of its conditions. */
import type { QueryFields } from '../protocol/query.ts';
import type { MessageAttribute } from '../queues/queue-client.ts';
import type { Notification } from './notification.ts';
import type { FilterPolicy, Subscription } from './subscriptions.ts';

type Value = string | number | boolean | null | undefined;

export function accepts(subscription: Subscription, notification: Notification): boolean {
  const { filterPolicy, filterScope } = subscription;
  if (!filterPolicy) return true;
  const values =
    filterScope === 'MessageBody' ? bodyValues(notification) : attributeValues(notification);
  return values !== undefined && matches(filterPolicy, values);
}

/** Reads `MessageAttributes.entry.n` of a Publish call. */
export function attributeFields(fields: QueryFields): Record<string, MessageAttribute> {
  return Object.fromEntries(
    fields.structures('MessageAttributes').map((entry) => {
      const text = entry.value('Value.StringValue');
      const binary = entry.value('Value.BinaryValue');
      const attribute: MessageAttribute = {
        DataType: entry.required('Value.DataType'),
        ...(text === undefined ? {} : { StringValue: text }),
        ...(binary === undefined ? {} : { BinaryValue: binary }),
      };
      return [entry.required('Name'), attribute];
    }),
  );
}

function matches(policy: FilterPolicy, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(policy).every(([key, conditions]) => {
    const value = values[key];
    if (!Array.isArray(conditions)) {
      // A nested policy applies to a nested object of the body.
      return isRecord(value) && isRecord(conditions) && matches(conditions, value);
    }
    const candidates = (Array.isArray(value) ? value : [value]) as Value[];
    return candidates.some((candidate) =>
      conditions.some((condition) => meets(candidate, condition)),
    );
  });
}

function meets(value: Value, condition: unknown): boolean {
  if (!isRecord(condition)) return value === condition;
  const [[operator, operand] = ['', undefined]] = Object.entries(condition);
  switch (operator) {
    case 'exists':
      return (value !== undefined) === operand;
    case 'prefix':
      return typeof value === 'string' && value.startsWith(String(operand));
    case 'suffix':
      return typeof value === 'string' && value.endsWith(String(operand));
    case 'equals-ignore-case':
      return typeof value === 'string' && value.toLowerCase() === String(operand).toLowerCase();
    case 'anything-but':
      return value !== undefined && !(Array.isArray(operand) ? operand : [operand]).includes(value);
    case 'numeric':
      return typeof value === 'number' && inRange(value, operand as (string | number)[]);
    default:
      throw new Error(`A filter policy with '${operator}' is not run on this machine`);
  }
}

/** `[">=", 1, "<", 5]` */
function inRange(value: number, range: readonly (string | number)[]): boolean {
  for (let index = 0; index < range.length; index += 2) {
    const bound = Number(range[index + 1]);
    const holds = {
      '=': value === bound,
      '<': value < bound,
      '<=': value <= bound,
      '>': value > bound,
      '>=': value >= bound,
    };
    if (!holds[range[index] as keyof typeof holds]) return false;
  }
  return true;
}

function attributeValues({ attributes }: Notification): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType, StringValue }]) => {
      if (DataType === 'Number') return [name, Number(StringValue)];
      if (DataType === 'String.Array') return [name, JSON.parse(StringValue ?? '[]')];
      return [name, StringValue];
    }),
  );
}

/** A body that is no JSON object matches no policy. */
function bodyValues({ message }: Notification): Readonly<Record<string, unknown>> | undefined {
  if (!message.trimStart().startsWith('{')) return undefined;
  const body: unknown = JSON.parse(message);
  return isRecord(body) ? body : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
