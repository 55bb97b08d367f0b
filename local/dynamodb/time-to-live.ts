/** Deletes items whose time has come, on the virtual clock, within an hour of it. */
import type { Activity, Clock, Log } from '../kernel.ts';
import { type EngineCall, EngineError } from './engine-client.ts';
import type { Table } from './tables.ts';

export interface TimeToLive {
  start(): void;
  /** Something was written to the table: it may expire sooner than what was known. */
  noteWrite(): void;
  stop(): void;
}

export interface TimeToLiveOptions {
  readonly table: Table;
  readonly attribute: string;
  readonly call: EngineCall;
  readonly clock: Clock;
  readonly activity: Activity;
  readonly log: Log;
  /** Told after items were deleted: readers of the stream want to know. */
  readonly onDelete: () => void;
}

type Item = Readonly<Record<string, Readonly<Record<string, string>>>>;

const hour = 3_600_000;

export function createTimeToLive(options: TimeToLiveOptions): TimeToLive {
  const { table, attribute, call, clock, log } = options;
  const key = `time to live of ${table.name}`;
  /** When the next sweep is due; a table in which nothing expires is not swept. */
  let due = Number.POSITIVE_INFINITY;

  function sweepAt(moment: number): void {
    if (moment >= due) return;
    due = moment;
    clock.at(moment, key, () => options.activity.track(key, sweep));
  }

  async function sweep(): Promise<void> {
    due = Number.POSITIVE_INFINITY;
    const now = Math.floor(clock.now() / 1000);
    let next = Number.POSITIVE_INFINITY;
    let deleted = 0;
    for await (const item of timedItems()) {
      const expiry = Number(item[attribute]?.N);
      if (expiry > now) next = Math.min(next, expiry);
      else if (await remove(item, now)) deleted += 1;
    }
    if (deleted > 0) {
      log.info(`${deleted} items of ${table.name} expired`);
      options.onDelete();
    }
    if (next < Number.POSITIVE_INFINITY) sweepAt(Math.max(next * 1000, clock.now() + hour));
  }

  async function* timedItems(): AsyncGenerator<Item> {
    let from: unknown;
    do {
      const page = await call('Scan', {
        TableName: table.name,
        FilterExpression: 'attribute_type(#ttl, :number)',
        ProjectionExpression: [...table.keys.map((_, index) => `#key${index}`), '#ttl'].join(', '),
        ExpressionAttributeNames: {
          ...Object.fromEntries(table.keys.map((name, index) => [`#key${index}`, name])),
          '#ttl': attribute,
        },
        ExpressionAttributeValues: { ':number': { S: 'N' } },
        ...(from ? { ExclusiveStartKey: from } : {}),
      });
      yield* page.Items as readonly Item[];
      from = page.LastEvaluatedKey;
    } while (from);
  }

  /** Not when its time was moved on in between. */
  async function remove(item: Item, now: number): Promise<boolean> {
    try {
      await call('DeleteItem', {
        TableName: table.name,
        Key: Object.fromEntries(table.keys.map((name) => [name, item[name]])),
        ConditionExpression: '#ttl <= :now',
        ExpressionAttributeNames: { '#ttl': attribute },
        ExpressionAttributeValues: { ':now': { N: String(now) } },
      });
      return true;
    } catch (error) {
      if (error instanceof EngineError && error.code === 'ConditionalCheckFailedException')
        return false;
      throw error;
    }
  }

  return {
    start: () => sweepAt(clock.now() + hour),
    noteWrite: () => sweepAt(clock.now() + hour),
    stop: () => clock.cancel(key),
  };
}
