import type { DatabaseSync } from 'node:sqlite';
import type { Delivery } from './delivery.ts';
import { atomically } from './savepoint.ts';

/** A delivery on its way; all moments in epoch milliseconds of virtual time. */
export interface Row {
  readonly id: number;
  readonly delivery: Delivery;
  /** When it was accepted. */
  readonly created: number;
  /** When it is tried (again). */
  readonly due: number;
  /** Attempts that failed so far. */
  readonly failures: number;
}

export interface DeliveryStore {
  /** All or none: an event never reaches only some of its targets. */
  add(deliveries: readonly Delivery[], now: number): readonly Row[];
  postpone(row: Row, due: number): Row;
  remove(id: number): void;
  /** Puts deliveries that follow from a finished one in its place, in one step. */
  replace(id: number, followers: readonly Delivery[], now: number): readonly Row[];
  /** Everything on its way, oldest first. */
  all(): readonly Row[];
}

export function createDeliveryStore(database: DatabaseSync): DeliveryStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS deliveries (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      delivery TEXT NOT NULL,
      created INTEGER NOT NULL,
      due INTEGER NOT NULL,
      failures INTEGER NOT NULL DEFAULT 0
    )`);
  const insert = database.prepare(
    'INSERT INTO deliveries (delivery, created, due) VALUES (?, ?, ?)',
  );
  const update = database.prepare('UPDATE deliveries SET due = ?, failures = ? WHERE id = ?');
  const deleteOne = database.prepare('DELETE FROM deliveries WHERE id = ?');
  const select = database.prepare('SELECT * FROM deliveries ORDER BY id');

  function insertOne(delivery: Delivery, now: number): Row {
    const created = Math.trunc(now);
    const due = Math.max(created, Math.ceil(delivery.notBefore ?? 0));
    const { lastInsertRowid } = insert.run(JSON.stringify(delivery), created, due);
    return { id: Number(lastInsertRowid), delivery, created, due, failures: 0 };
  }

  return {
    add: (deliveries, now) =>
      atomically(database, () => deliveries.map((delivery) => insertOne(delivery, now))),
    postpone(row, due) {
      const later = { ...row, due: Math.ceil(due), failures: row.failures + 1 };
      update.run(later.due, later.failures, row.id);
      return later;
    },
    remove(id) {
      deleteOne.run(id);
    },
    replace: (id, followers, now) =>
      atomically(database, () => {
        deleteOne.run(id);
        return followers.map((follower) => insertOne(follower, now));
      }),
    all: () =>
      select.all().map((row) => ({
        id: Number(row.id),
        delivery: JSON.parse(String(row.delivery)) as Delivery,
        created: Number(row.created),
        due: Number(row.due),
        failures: Number(row.failures),
      })),
  };
}
