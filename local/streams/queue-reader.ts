import { settledWithin } from '../deliveries/settled-within.ts';
import type { Matches } from '../events/pattern.ts';
import type { Kernel, Part } from '../kernel.ts';
import type { Queues } from '../queues/queues.ts';
import { type QueueRecord, queueRecord } from './messages.ts';

const STOP_PATIENCE = 5_000;
/** SQS hands out no more at a time. */
const mostMessages = 10;

export type QueueAccess = Pick<Queues, 'receiveMessages' | 'deleteMessage' | 'onAvailable'>;

/** Who takes messages from a queue: an event source mapping or a pipe. */
export interface QueueConsumer {
  readonly name: string;
  readonly queueArn: string;
  readonly batchSize: number;
  readonly wants: Matches;
  /**
   * Answers with the ids of the messages that failed; all did when it throws. They stay in the
   * queue, which gives them again, or to its dead-letter queue, after the visibility timeout.
   */
  handle(records: readonly QueueRecord[]): Promise<ReadonlySet<string>>;
}

/** Takes messages whenever the queue says that there are some, one batch after the other. */
export function createQueueReader(
  kernel: Kernel,
  queues: QueueAccess,
  consumer: QueueConsumer,
): Part {
  const { activity, assembly } = kernel;
  const log = kernel.log.child('streams');
  const { queueArn, name } = consumer;
  let available = false;
  let stopped = true;
  let working: Promise<void> | undefined;

  function notify(): void {
    if (stopped) return;
    available = true;
    working ??= work();
  }

  async function work(): Promise<void> {
    const end = activity.begin(`queue ${queueArn} for ${name}`);
    try {
      while (available && !stopped) {
        available = false;
        while (!stopped && (await takeBatch()) > 0);
      }
    } catch (error) {
      if (!stopped) log.warn(`Reading ${queueArn} was interrupted`, { error: String(error) });
    } finally {
      working = undefined;
      end();
    }
  }

  async function takeBatch(): Promise<number> {
    const max = Math.min(consumer.batchSize, mostMessages);
    const messages = await queues.receiveMessages(queueArn, { max });
    const records = messages.map((message) => queueRecord(message, queueArn, assembly.region));
    const wanted = records.filter(consumer.wants);
    const failed = wanted.length > 0 ? await handle(wanted) : new Set<string>();
    for (const record of records) {
      if (!failed.has(record.messageId)) await queues.deleteMessage(queueArn, record.receiptHandle);
    }
    return records.length;
  }

  async function handle(records: readonly QueueRecord[]): Promise<ReadonlySet<string>> {
    try {
      return await consumer.handle(records);
    } catch (error) {
      log.warn(`A batch of ${queueArn} failed`, { consumer: name, error: String(error) });
      return new Set(records.map((record) => record.messageId));
    }
  }

  queues.onAvailable((arn) => {
    if (arn === queueArn) notify();
  });

  return {
    async start() {
      stopped = false;
      notify();
    },
    async stop() {
      stopped = true;
      await settledWithin(STOP_PATIENCE, working ? [working] : []);
    },
  };
}
