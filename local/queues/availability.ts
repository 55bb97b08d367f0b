/**
 * Knows when messages become available, so that nobody has to poll and a move of the clock stops
 * at each such moment.
 */
import type { Kernel } from '../kernel.ts';
import { type JsonObject, text } from '../protocol/json.ts';
import { deadLetterArnOf, queueNameOf } from './names.ts';

const defaultVisibilitySeconds = 30;

export interface Availability {
  onAvailable(listener: (queueArn: string) => void): void;
  /** Learns from a call that succeeded what it made available, or will. */
  observe(operation: string, input: JsonObject, output: JsonObject): void;
  /** After a restart: messages may be waiting in any queue, and in flight until an unknown moment. */
  wakeAll(): void;
  stop(): void;
}

export function createAvailability(kernel: Kernel): Availability {
  const listeners: ((queueArn: string) => void)[] = [];
  const queues = kernel.assembly.byType('AWS::SQS::Queue');
  const timers = new Set<string>();
  let order = 0;

  function wake(queueArn: string): void {
    for (const listener of listeners) listener(queueArn);
  }

  /** Zero seconds mean now. */
  function wakeIn(queueArn: string, seconds: number): void {
    if (seconds <= 0) {
      wake(queueArn);
      return;
    }
    order += 1;
    const key = `sqs:${queueArn}:${order}`;
    timers.add(key);
    kernel.clock.at(kernel.clock.now() + seconds * 1000, key, () => {
      timers.delete(key);
      wake(queueArn);
    });
  }

  function secondsOf(queueArn: string, property: string, fallback: number): number {
    const queue = kernel.assembly.byArn(queueArn);
    return Number(queue?.properties[property] ?? fallback);
  }

  function arnOf(input: JsonObject): string | undefined {
    const name = queueNameOf(text(input.QueueUrl) ?? '');
    return queues.find((queue) => queueNameOf(queue.arn) === name)?.arn;
  }

  return {
    onAvailable(listener) {
      listeners.push(listener);
    },

    observe(operation, input, output) {
      const queueArn = arnOf(input);
      if (!queueArn) return;
      const delay = secondsOf(queueArn, 'DelaySeconds', 0);
      if (operation === 'SendMessage') {
        wakeIn(queueArn, Number(input.DelaySeconds ?? delay));
      } else if (operation === 'SendMessageBatch') {
        for (const entry of input.Entries as JsonObject[]) {
          wakeIn(queueArn, Number(entry.DelaySeconds ?? delay));
        }
      } else if (operation === 'ReceiveMessage') {
        const deadLetters = deadLetterArnOf(kernel.assembly.byArn(queueArn));
        if (deadLetters) wake(deadLetters);
        if (!Array.isArray(output.Messages)) return;
        const visibility = secondsOf(queueArn, 'VisibilityTimeout', defaultVisibilitySeconds);
        wakeIn(queueArn, Number(input.VisibilityTimeout ?? visibility));
      } else if (operation === 'ChangeMessageVisibility') {
        wakeIn(queueArn, Number(input.VisibilityTimeout));
      }
    },

    wakeAll() {
      for (const queue of queues) {
        wake(queue.arn);
        wakeIn(queue.arn, secondsOf(queue.arn, 'VisibilityTimeout', defaultVisibilitySeconds));
      }
    },

    stop() {
      for (const key of timers) kernel.clock.cancel(key);
      timers.clear();
    },
  };
}
