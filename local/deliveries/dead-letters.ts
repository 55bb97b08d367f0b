/** The records that are left behind when a delivery is given up, each in its service's own shape. */
import { randomUUID } from 'node:crypto';
import { parseOrText } from '../events/values.ts';
import type { Delivery } from './delivery.ts';
import type { Row } from './delivery-store.ts';

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly response?: unknown;
  readonly exhausted: 'MaximumRetryAttempts' | 'MaximumEventAgeInSeconds' | 'Permanent';
}

/** The dead letter of a rule or schedule: the event as it was, the reason in the attributes. */
export function deadLetter(row: Row, failure: Failure, queueArn: string): Delivery {
  const { delivery } = row;
  return {
    targetArn: queueArn,
    origin: delivery.origin,
    input: delivery.input,
    attributes: {
      RULE_ARN: delivery.origin,
      TARGET_ARN: delivery.targetArn,
      ERROR_CODE: failure.code,
      ERROR_MESSAGE: failure.message,
      RETRY_ATTEMPTS: String(row.failures),
      ...(failure.exhausted !== 'Permanent' && { EXHAUSTED_RETRY_CONDITION: failure.exhausted }),
    },
  };
}

/** The dead letter of a function that has a queue of its own for that. */
export function functionDeadLetter(row: Row, failure: Failure, queueArn: string): Delivery {
  return {
    targetArn: queueArn,
    origin: row.delivery.targetArn,
    input: row.delivery.input,
    attributes: {
      RequestID: randomUUID(),
      ErrorCode: '200',
      ErrorMessage: failure.message.slice(0, 1024),
    },
  };
}

/** What Lambda tells a destination about an asynchronous invocation. */
export function invocationRecord(
  row: Row,
  outcome: { readonly condition: string; readonly response: unknown; readonly failed: boolean },
  destinationArn: string,
  now: number,
): Delivery {
  const { delivery, failures } = row;
  return {
    targetArn: destinationArn,
    origin: delivery.targetArn,
    input: JSON.stringify({
      version: '1.0',
      timestamp: new Date(now).toISOString(),
      requestContext: {
        requestId: randomUUID(),
        functionArn: delivery.targetArn,
        condition: outcome.condition,
        approximateInvokeCount: failures + 1,
      },
      requestPayload: parseOrText(delivery.input),
      responseContext: {
        statusCode: 200,
        executedVersion: '$LATEST',
        ...(outcome.failed && { functionError: 'Unhandled' }),
      },
      responsePayload: outcome.response,
    }),
  };
}
