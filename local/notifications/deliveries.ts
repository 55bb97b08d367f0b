/**
 * The durable way from a topic to each subscription: a row per delivery, removed when the
 * subscriber has it. Failures are tried again with growing pauses, then dead-lettered.
 */
import type { Kernel } from '../kernel.ts';
import type { QueueClient } from '../queues/queue-client.ts';
import {
  functionEvent,
  type Notification,
  type OutsideNotification,
  queueBody,
} from './notification.ts';
import type { Subscription } from './subscriptions.ts';

export type InvokeFunction = (functionArn: string, event: unknown) => Promise<void>;

export interface Deliveries {
  /** Writes the delivery down and starts it; nothing is lost from then on. */
  add(subscription: Subscription, notification: Notification): void;
  /** Takes up what an earlier run left. */
  resume(): void;
  stop(): void;
  outside(): readonly OutsideNotification[];
}

interface Options {
  readonly queues: Pick<QueueClient, 'sendMessage'>;
  readonly invoke: InvokeFunction;
}

interface Row {
  readonly id: number;
  readonly subscription: Subscription;
  readonly notification: Notification;
  readonly attempts: number;
}

/** SNS goes on for days; after these it is plain that nobody will listen. */
const mostAttempts = 50;
const longestPauseMs = 20_000;
const kept = 50;

export function createDeliveries(kernel: Kernel, { queues, invoke }: Options): Deliveries {
  const { activity, clock, database, log } = kernel;
  database.exec(`
    CREATE TABLE IF NOT EXISTS notification_deliveries (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      subscription TEXT NOT NULL,
      notification TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      outside INTEGER NOT NULL DEFAULT 0
    )`);
  const insert = database.prepare(
    'INSERT INTO notification_deliveries (subscription, notification, outside) VALUES (?, ?, ?)',
  );
  const select = database.prepare('SELECT * FROM notification_deliveries WHERE id = ?');
  const waiting = database.prepare(
    'SELECT id FROM notification_deliveries WHERE outside = 0 ORDER BY id',
  );
  const shown = database.prepare(
    'SELECT * FROM notification_deliveries WHERE outside = 1 ORDER BY id DESC LIMIT ?',
  );
  const tried = database.prepare(
    'UPDATE notification_deliveries SET attempts = attempts + 1 WHERE id = ?',
  );
  const remove = database.prepare('DELETE FROM notification_deliveries WHERE id = ?');
  const timers = new Set<string>();
  let stopped = false;

  /** Starts after the present call, so that a publisher's transaction is complete by then. */
  function begin(id: number): void {
    const end = activity.begin(`notification ${id}`);
    setImmediate(() => {
      void attempt(id).finally(end);
    });
  }

  async function attempt(id: number): Promise<void> {
    const row = stopped ? undefined : (select.get(id) as Record<string, unknown> | undefined);
    if (!row) return;
    const delivery = read(row);
    try {
      await deliver(delivery);
      if (!stopped) remove.run(id);
    } catch (error) {
      if (!stopped) await retry(delivery, error);
    }
  }

  async function deliver({ subscription, notification }: Row): Promise<void> {
    if (subscription.protocol === 'lambda') {
      await invoke(subscription.endpoint, functionEvent(subscription.arn, notification));
    } else if (subscription.raw) {
      await queues.sendMessage(subscription.endpoint, notification.message, {
        attributes: notification.attributes,
      });
    } else {
      await queues.sendMessage(subscription.endpoint, queueBody(subscription.arn, notification));
    }
  }

  async function retry({ id, subscription, notification, attempts }: Row, error: unknown) {
    const fields = { endpoint: subscription.endpoint, error: String(error) };
    if (attempts + 1 < mostAttempts) {
      log.warn('A notification was not delivered and is tried again', fields);
      tried.run(id);
      const key = `notification:${id}`;
      timers.add(key);
      clock.at(clock.now() + Math.min(2 ** attempts * 1000, longestPauseMs), key, () => {
        timers.delete(key);
        begin(id);
      });
      return;
    }
    log.error('A notification was not delivered', fields);
    if (subscription.deadLetterArn) {
      await queues.sendMessage(
        subscription.deadLetterArn,
        queueBody(subscription.arn, notification),
      );
    }
    remove.run(id);
  }

  return {
    add(subscription, notification) {
      const outside = !['lambda', 'sqs'].includes(subscription.protocol);
      const { lastInsertRowid } = insert.run(
        JSON.stringify(subscription),
        JSON.stringify(notification),
        outside ? 1 : 0,
      );
      if (!outside) begin(Number(lastInsertRowid));
    },

    resume() {
      for (const { id } of waiting.all()) begin(Number(id));
    },

    stop() {
      stopped = true;
      for (const key of timers) clock.cancel(key);
    },

    outside() {
      return shown.all(kept).map((row) => {
        const { subscription, notification } = read(row);
        return { protocol: subscription.protocol, endpoint: subscription.endpoint, notification };
      });
    },
  };
}

function read(row: Record<string, unknown>): Row {
  return {
    id: Number(row.id),
    subscription: JSON.parse(String(row.subscription)) as Subscription,
    notification: JSON.parse(String(row.notification)) as Notification,
    attempts: Number(row.attempts),
  };
}
