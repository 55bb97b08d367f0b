import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { indexStreams } from './stream-indexes.ts';

const folder = mkdtempSync(join(tmpdir(), 'stream-indexes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The engine's own statements: what they cost must not grow with the stream. */
const statements = [
  `SELECT * FROM _stream_records WHERE table_name = 'a' AND shard_id = 'b'
    AND CAST(sequence_number AS INTEGER) > 3 ORDER BY CAST(sequence_number AS INTEGER) ASC LIMIT 4`,
  `SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records
    WHERE table_name = 'a'`,
];

test.each(statements)('finds its records by an index: %s', (statement) => {
  const file = join(folder, `${statement.length}.sqlite`);
  const engine = new DatabaseSync(file);
  engine.exec(
    'CREATE TABLE _stream_records (id INTEGER PRIMARY KEY, table_name TEXT, shard_id TEXT, sequence_number TEXT)',
  );
  engine.close();
  indexStreams(file);

  const database = new DatabaseSync(file);
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all();
  database.close();
  expect(plan.map(({ detail }) => detail)).toEqual([expect.stringMatching(/ INDEX /)]);
});
