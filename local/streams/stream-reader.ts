import { createHash } from 'node:crypto';
import { settledWithin } from '../deliveries/settled-within.ts';
import { EngineError } from '../dynamodb/engine-client.ts';
import type { Kernel, Part } from '../kernel.ts';
import { type BatchHandler, handleBatch } from './batch.ts';
import type { Checkpoints } from './checkpoints.ts';
import { createPause } from './pause.ts';
import type { StreamConsumer } from './stream-consumer.ts';
import { mostRecords, type Shard, type StreamEngine, type StreamRecord } from './stream-engine.ts';

/** Real milliseconds: writes are told, so this only finds what was written past the front door. */
const SAFETY_INTERVAL = 5_000;
const STOP_PATIENCE = 5_000;

export interface StreamReader extends Part {
  /** Told of a write to the table, before the writer is answered. */
  notify(): void;
}

/**
 * Reads a table's stream for one consumer, in order. While records are unread the runtime is not
 * quiet, except in the pause before a further attempt, which only the clock ends. A record counts
 * as done when its checkpoint is on disk.
 */
export function createStreamReader(
  kernel: Kernel,
  engine: StreamEngine,
  checkpoints: Checkpoints,
  consumer: StreamConsumer,
): StreamReader {
  const { activity, assembly, clock } = kernel;
  const log = kernel.log.child('streams');
  const pause = createPause(clock, `stream:${consumer.name}`);
  const label = `stream of ${consumer.tableName} for ${consumer.name}`;
  const limit = Math.min(consumer.batchSize, mostRecords);
  const iterators = new Map<string, string>();
  const readAt = new Map<string, number>();
  let shards: readonly Shard[] = [];
  let unread = false;
  let working: Promise<void> | undefined;
  let stopped = true;
  let abandoned = false;
  let endActivity: () => void = () => undefined;
  let safety: NodeJS.Timeout | undefined;

  function notify(): void {
    if (stopped) return;
    unread = true;
    working ??= work();
  }

  async function work(): Promise<void> {
    endActivity = activity.begin(label);
    try {
      while (unread && !stopped) {
        unread = false;
        await drain();
      }
    } catch (error) {
      iterators.clear();
      shards = [];
      if (!stopped) log.warn(`The ${label} was interrupted`, { error: String(error) });
    } finally {
      working = undefined;
      endActivity();
    }
  }

  async function drain(): Promise<void> {
    if (shards.length === 0) shards = await engine.shards(consumer.tableName);
    let closedOne = false;
    for (const shard of shards) {
      for (let open = !isClosed(shard); open && !stopped; ) {
        const iterator = iterators.get(shard.id) ?? (await iteratorOf(shard));
        const page = await engine.read(iterator, limit);
        await handlePage(shard, page.records);
        closedOne ||= page.next === undefined;
        iterators.set(shard.id, page.next ?? closed);
        open = page.next !== undefined && !page.last;
      }
    }
    if (!closedOne) return;
    // A shard that was closed has children, which hold what was written since.
    shards = [];
    unread = true;
  }

  function isClosed(shard: Shard): boolean {
    return iterators.get(shard.id) === closed;
  }

  async function iteratorOf(shard: Shard): Promise<string> {
    try {
      return await engine.iterator(shard, checkpoints.load(consumer.name, shard.id));
    } catch (error) {
      if (error instanceof EngineError && error.code === 'TrimmedDataAccessException') {
        return await engine.iterator(shard);
      }
      throw error;
    }
  }

  async function handlePage(shard: Shard, page: readonly StreamRecord[]): Promise<void> {
    const records = page.map(asTheCloudWritesIt);
    for (const record of records) readAt.set(sequenceOf(record), clock.now());
    let saved: StreamRecord | undefined;
    const advance = (record: StreamRecord) => {
      if (abandoned || record === saved) return;
      checkpoints.save(consumer.name, shard.id, sequenceOf(record));
      saved = record;
    };
    const handler: BatchHandler<StreamRecord> = {
      ...consumer,
      giveUp: (given, reason) => consumer.giveUp(given, reason, shard.id),
    };
    await handleBatch(handler, records.filter(consumer.wants), {
      advance,
      pause: quietPause,
      ageOf: (record) => (clock.now() - (readAt.get(sequenceOf(record)) ?? clock.now())) / 1000,
    });
    readAt.clear();
    const last = records.at(-1);
    if (last) advance(last);
  }

  async function quietPause(failures: number): Promise<void> {
    const paused = pause.after(failures);
    endActivity();
    await paused;
    endActivity = activity.begin(label);
  }

  /** The engine names no real region, numbers its events per table, and knows only the machine's time. */
  function asTheCloudWritesIt(record: StreamRecord): StreamRecord {
    const { streamArn } = consumer;
    const id = createHash('sha256')
      .update(`${streamArn} ${sequenceOf(record)}`)
      .digest('hex');
    return {
      ...record,
      eventID: id.slice(0, 32),
      awsRegion: assembly.region,
      eventSourceARN: streamArn,
      dynamodb: {
        ...record.dynamodb,
        ApproximateCreationDateTime: Math.floor(clock.now() / 1000),
      },
    };
  }

  /** Passes over what the stream held before the consumer was there. */
  async function skipToEnd(): Promise<void> {
    for (const shard of await engine.shards(consumer.tableName)) {
      let iterator: string | undefined = await engine.iterator(shard);
      for (let last = false; iterator !== undefined && !last; ) {
        const page = await engine.read(iterator, mostRecords);
        const newest = page.records.at(-1);
        if (newest) checkpoints.save(consumer.name, shard.id, sequenceOf(newest));
        iterator = page.next;
        last = page.last;
      }
    }
  }

  return {
    notify,
    async start() {
      if (!checkpoints.isKnown(consumer.name)) {
        if (consumer.startsAtEnd) await skipToEnd();
        checkpoints.makeKnown(consumer.name);
      }
      stopped = false;
      abandoned = false;
      safety = setInterval(notify, SAFETY_INTERVAL).unref();
      notify();
    },
    async stop() {
      stopped = true;
      clearInterval(safety);
      pause.stop();
      await settledWithin(STOP_PATIENCE, working ? [working] : []);
      abandoned = true;
    },
  };
}

/** In place of the iterator of a shard that is read to its end. */
const closed = 'closed';

function sequenceOf(record: StreamRecord): string {
  return record.dynamodb.SequenceNumber;
}
