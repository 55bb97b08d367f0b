import type { DatabaseSync } from 'node:sqlite';

/** How far each reader of a stream has come, shard by shard. */
export interface Checkpoints {
  /** False before a consumer's very first start. */
  isKnown(consumer: string): boolean;
  makeKnown(consumer: string): void;
  /** The sequence number of the last record that is done. */
  load(consumer: string, shard: string): string | undefined;
  save(consumer: string, shard: string, sequenceNumber: string): void;
}

/** Stands in the shard's place in the row that says that a consumer has started before. */
const started = '';

export function createCheckpoints(database: DatabaseSync): Checkpoints {
  database.exec(`
    CREATE TABLE IF NOT EXISTS stream_checkpoints (
      consumer TEXT NOT NULL,
      shard TEXT NOT NULL,
      sequence_number TEXT NOT NULL,
      PRIMARY KEY (consumer, shard)
    )`);
  const select = database.prepare(
    'SELECT sequence_number AS position FROM stream_checkpoints WHERE consumer = ? AND shard = ?',
  );
  const upsert = database.prepare('INSERT OR REPLACE INTO stream_checkpoints VALUES (?, ?, ?)');
  return {
    isKnown: (consumer) => select.get(consumer, started) !== undefined,
    makeKnown(consumer) {
      upsert.run(consumer, started, '');
    },
    load(consumer, shard) {
      const position = select.get(consumer, shard)?.position;
      return typeof position === 'string' ? position : undefined;
    },
    save(consumer, shard, sequenceNumber) {
      upsert.run(consumer, shard, sequenceNumber);
    },
  };
}
