/** Notifications for subscribers that are not on this machine: kept to be shown. */
import type { DatabaseSync } from 'node:sqlite';
import type { Notification, OutsideNotification } from './notification.ts';
import type { Subscription } from './subscriptions.ts';

const shown = 50;

export interface Outside {
  add(subscription: Subscription, notification: Notification): void;
  /** Newest first. */
  list(): readonly OutsideNotification[];
}

export function createOutside(database: DatabaseSync): Outside {
  database.exec(`
    CREATE TABLE IF NOT EXISTS outside_notification (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      protocol TEXT NOT NULL,
      endpoint TEXT NOT NULL,
      notification TEXT NOT NULL
    )`);
  const insert = database.prepare(
    'INSERT INTO outside_notification (protocol, endpoint, notification) VALUES (?, ?, ?)',
  );
  const select = database.prepare('SELECT * FROM outside_notification ORDER BY id DESC LIMIT ?');
  return {
    add({ protocol, endpoint }, notification) {
      insert.run(protocol, endpoint, JSON.stringify(notification));
    },
    list: () =>
      select.all(shown).map(({ protocol, endpoint, notification }) => ({
        protocol: String(protocol),
        endpoint: String(endpoint),
        notification: JSON.parse(String(notification)) as Notification,
      })),
  };
}
