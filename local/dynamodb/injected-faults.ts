/** Conflicts and throttling that the real service has and the engine has not, when a switch asks. */
import type { AwsResponse, Faults } from '../kernel.ts';
import type { Input } from './permissions.ts';

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);

/** @returns the service's refusal when a fault for one of the call's tables is armed */
export function injectedFault(
  faults: Faults,
  operation: string,
  input: Input,
  tables: readonly string[],
): AwsResponse | undefined {
  const struck = (name: 'dynamodb.TransactionConflict' | 'dynamodb.Throttling') =>
    tables.some((table) => faults.take(name, table));
  if (tables.length === 0) return undefined;
  if (struck('dynamodb.Throttling')) {
    return refuse('ProvisionedThroughputExceededException', {
      message: 'The level of configured provisioned throughput for the table was exceeded.',
    });
  }
  if (operation === 'TransactWriteItems' && struck('dynamodb.TransactionConflict')) {
    return transactionConflict((input.TransactItems ?? []) as readonly unknown[]);
  }
  if (writes.has(operation) && struck('dynamodb.TransactionConflict')) {
    return refuse('TransactionConflictException', {
      message: 'Transaction is ongoing for the item',
    });
  }
  return undefined;
}

function transactionConflict(items: readonly unknown[]): AwsResponse {
  const reasons = items.map((_, index) =>
    index === 0
      ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
      : { Code: 'None' },
  );
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return refuse('TransactionCanceledException', {
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    CancellationReasons: reasons,
  });
}

function refuse(code: string, body: object): AwsResponse {
  return {
    status: 400,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, ...body }),
  };
}
