/**
 * One batch of a stream, in order, until every record is done or given up: the rules of Lambda's
 * event source mappings, which pipes share.
 */
import type { BatchPolicy } from './batch-policy.ts';

export interface Outcome {
  /** How many records from the front are done; all of them when nothing failed. */
  readonly done: number;
  readonly error?: unknown;
}

export interface GiveUp {
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly attempts: number;
  readonly error?: unknown;
}

export interface BatchHandler<Record> {
  readonly policy: BatchPolicy;
  handle(records: readonly Record[]): Promise<Outcome>;
  /** Leaves word of the records that are given up; afterwards they count as done. */
  giveUp(records: readonly Record[], reason: GiveUp): Promise<void>;
}

export interface BatchProgress<Record> {
  /** Every record up to this one is done. */
  advance(record: Record): void;
  /** Resolves when it is time for the attempt after so many failed ones. */
  pause(failures: number): Promise<void>;
  /** In seconds of virtual time. */
  ageOf(record: Record): number;
}

export async function handleBatch<Record>(
  { policy, handle, giveUp }: BatchHandler<Record>,
  batch: readonly Record[],
  progress: BatchProgress<Record>,
): Promise<void> {
  const oldest = policy.maximumAgeSeconds ?? Number.POSITIVE_INFINITY;
  const mostAttempts = policy.maximumAttempts ?? Number.POSITIVE_INFINITY;
  const waiting = [{ records: batch, failures: 0, error: undefined as unknown }];

  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const { failures } = part;
    const old = countWhile(part.records, (record) => progress.ageOf(record) > oldest);
    if (old > 0) {
      const reason = {
        condition: 'RecordAgeExceeded',
        attempts: failures,
        error: part.error,
      } as const;
      await leave(part.records.slice(0, old), reason);
    }
    const records = part.records.slice(old);
    if (records.length === 0) continue;

    const { done, error } = await handle(records);
    const lastDone = records[done - 1];
    if (lastDone !== undefined) progress.advance(lastDone);
    const rest = records.slice(done);
    if (rest.length === 0) continue;

    if (done > 0) {
      waiting.unshift({ records: rest, failures: 0, error });
    } else if (policy.bisect && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      const halves = [rest.slice(0, middle), rest.slice(middle)];
      waiting.unshift(...halves.map((half) => ({ records: half, failures: 0, error })));
    } else if (failures >= mostAttempts) {
      await leave(rest, { condition: 'RetryAttemptsExhausted', attempts: failures + 1, error });
    } else {
      await progress.pause(failures + 1);
      waiting.unshift({ records: rest, failures: failures + 1, error });
    }
  }

  async function leave(records: readonly Record[], reason: GiveUp): Promise<void> {
    await giveUp(records, reason);
    const last = records.at(-1);
    if (last !== undefined) progress.advance(last);
  }
}

function countWhile<T>(items: readonly T[], test: (item: T) => boolean): number {
  const end = items.findIndex((item) => !test(item));
  return end < 0 ? items.length : end;
}
