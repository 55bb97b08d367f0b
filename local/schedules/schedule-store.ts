import type { DatabaseSync } from 'node:sqlite';
import type { JsonObject } from '../events/values.ts';

/** Schedules that were made by the API rather than by the template. */
export interface StoredSchedule {
  readonly arn: string;
  readonly name: string;
  readonly description: JsonObject;
}

export interface ScheduleStore {
  save(schedule: StoredSchedule): void;
  remove(arn: string): void;
  all(): readonly StoredSchedule[];
}

export function createScheduleStore(database: DatabaseSync): ScheduleStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS schedules (
      arn TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      description TEXT NOT NULL
    )`);
  const upsert = database.prepare('INSERT OR REPLACE INTO schedules VALUES (?, ?, ?)');
  const deleteOne = database.prepare('DELETE FROM schedules WHERE arn = ?');
  const select = database.prepare('SELECT * FROM schedules ORDER BY arn');
  return {
    save({ arn, name, description }) {
      upsert.run(arn, name, JSON.stringify(description));
    },
    remove(arn) {
      deleteOne.run(arn);
    },
    all: () =>
      select.all().map((row) => ({
        arn: String(row.arn),
        name: String(row.name),
        description: JSON.parse(String(row.description)) as JsonObject,
      })),
  };
}
