import type { DatabaseSync } from 'node:sqlite';

/** Keeps the moment of virtual time (epoch milliseconds) across restarts. */
export interface MomentStore {
  load(): number | undefined;
  save(moment: number): void;
}

/** The moment as one row of the runtime's own database. */
export function createMomentStore(database: DatabaseSync): MomentStore {
  database.exec(
    'CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY, moment INTEGER NOT NULL)',
  );
  const select = database.prepare('SELECT moment FROM clock WHERE id = 1');
  const replace = database.prepare('INSERT OR REPLACE INTO clock (id, moment) VALUES (1, ?)');
  return {
    load() {
      const moment = select.get()?.moment;
      return typeof moment === 'number' ? moment : undefined;
    },
    save(moment) {
      replace.run(Math.ceil(moment));
    },
  };
}
