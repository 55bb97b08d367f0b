import { setTimeout as pause } from 'node:timers/promises';

const transient = new Set([
  'TransactionConflictException',
  'TransactionInProgressException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
]);
const transientReasons = new Set(['TransactionConflict', 'ThrottlingError']);

interface Cancelled {
  readonly CancellationReasons?: readonly { readonly Code?: string }[];
}

/** Whether the table refused only because someone else was writing, so that a retry may succeed. */
const isTransient = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false;
  if (transient.has(fault.name)) return true;
  if (fault.name !== 'TransactionCanceledException') return false;
  const codes = ((fault as Cancelled).CancellationReasons ?? [])
    .map(({ Code }) => Code ?? 'None')
    .filter((code) => code !== 'None');
  return codes.length > 0 && codes.every((code) => transientReasons.has(code));
};

/** Sends a write, again with growing random pauses while another one is in its way. */
export const withRetry = async <T>(send: () => Promise<T>, attempts = 6): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (fault) {
      if (attempt === attempts || !isTransient(fault)) throw fault;
      await pause(Math.random() * 20 * 2 ** attempt);
    }
  }
};

/** Whether a write was refused by its own condition, alone or in a transaction. */
export const isConditionFailure = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false;
  if (fault.name === 'ConditionalCheckFailedException') return true;
  return (
    fault.name === 'TransactionCanceledException' &&
    ((fault as Cancelled).CancellationReasons ?? []).some(
      ({ Code }) => Code === 'ConditionalCheckFailed',
    )
  );
};

/** Whether a write was let through by its conditions; nothing was written otherwise. */
export const whether = async (
  send: () => Promise<unknown>,
  attempts?: number,
): Promise<boolean> => {
  try {
    await withRetry(send, attempts);
    return true;
  } catch (fault) {
    if (isConditionFailure(fault)) return false;
    throw fault;
  }
};
