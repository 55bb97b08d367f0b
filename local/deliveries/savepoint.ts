import type { DatabaseSync } from 'node:sqlite';

/** Does all of the work or none of it, alone or inside a caller's own transaction. */
export function atomically<T>(database: DatabaseSync, work: () => T): T {
  database.exec('SAVEPOINT atomically');
  try {
    const result = work();
    database.exec('RELEASE atomically');
    return result;
  } catch (error) {
    database.exec('ROLLBACK TO atomically; RELEASE atomically');
    throw error;
  }
}
