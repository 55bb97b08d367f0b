import { DatabaseSync } from 'node:sqlite';

/**
 * The engine finds a stream's next record, and the number of the next one to write, by looking at
 * every record that it ever kept: after ten thousand writes each further one would take
 * milliseconds. With these indexes the same statements take the same time for ever.
 */
const indexes = `
  CREATE INDEX IF NOT EXISTS stream_records_by_shard
    ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS stream_records_by_table
    ON _stream_records (table_name, CAST(sequence_number AS INTEGER));`;

/** Milliseconds to wait for the engine, which writes to the same file. */
const patience = 5_000;

/** Indexes the streams in the engine's own file, once in its life; the engine must be running. */
export function indexStreams(file: string): void {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec(indexes);
  } finally {
    database.close();
  }
}
