/** What follows from an attempt: the end, with the records it leaves, or another attempt. */
import type { Assembly } from '../kernel.ts';
import { deadLetter, type Failure, functionDeadLetter, invocationRecord } from './dead-letters.ts';
import { type Delivery, DeliveryError, eventBridgeRetry } from './delivery.ts';
import type { Row } from './delivery-store.ts';
import { functionPolicy } from './function-policy.ts';
import { serviceOf } from './targets.ts';

const MINUTE = 60_000;
const LONGEST_PAUSE = 15 * MINUTE;

export interface End {
  /** What takes the finished delivery's place. */
  readonly followers: readonly Delivery[];
  readonly failure?: Failure;
}

export function afterSuccess(assembly: Assembly, row: Row, response: unknown, now: number): End {
  const destination = isFunction(row)
    ? functionPolicy(assembly, row.delivery.targetArn).onSuccess
    : undefined;
  if (!destination) return { followers: [] };
  const outcome = { condition: 'Success', response, failed: false };
  return { followers: [invocationRecord(row, outcome, destination, now)] };
}

/** The moment of the next attempt, or the end. */
export function afterFailure(
  assembly: Assembly,
  row: Row,
  error: unknown,
  now: number,
): { readonly retryAt: number } | End {
  const policy = isFunction(row) ? functionPolicy(assembly, row.delivery.targetArn) : undefined;
  const retry = policy?.retry ?? row.delivery.retry ?? eventBridgeRetry;
  const retryAt = now + pauseAfter(row);
  const exhausted = exhaustion();
  if (!exhausted) return { retryAt };

  const failure: Failure = { ...describe(error), exhausted };
  return { followers: records(), failure };

  function exhaustion(): Failure['exhausted'] | undefined {
    if (error instanceof DeliveryError && error.permanent) return 'Permanent';
    if (row.failures >= retry.maximumAttempts) return 'MaximumRetryAttempts';
    if (retryAt > row.created + retry.maximumAgeSeconds * 1000) return 'MaximumEventAgeInSeconds';
    return undefined;
  }

  function records(): readonly Delivery[] {
    if (!policy) {
      const { deadLetterArn } = row.delivery;
      return deadLetterArn ? [deadLetter(row, failure, deadLetterArn)] : [];
    }
    const { onFailure, deadLetterArn } = policy;
    const condition =
      exhausted === 'MaximumEventAgeInSeconds' ? 'EventAgeExceeded' : 'RetriesExhausted';
    const outcome = { condition, response: failure.response, failed: true };
    return [
      ...(onFailure ? [invocationRecord(row, outcome, onFailure, now)] : []),
      ...(deadLetterArn ? [functionDeadLetter(row, failure, deadLetterArn)] : []),
    ];
  }
}

/** Lambda waits one minute, then two; EventBridge ever longer. */
function pauseAfter(row: Row): number {
  if (isFunction(row)) return row.failures === 0 ? MINUTE : 2 * MINUTE;
  return Math.min(1000 * 2 ** row.failures, LONGEST_PAUSE);
}

function isFunction(row: Row): boolean {
  return serviceOf(row.delivery.targetArn) === 'lambda';
}

function describe(error: unknown): Omit<Failure, 'exhausted'> {
  if (error instanceof DeliveryError) {
    return { code: error.code, message: error.message, response: error.response };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { code: name, message };
}
