import { isObject, objectsOf, textOf } from '../events/values.ts';

/**
 * The identifiers of the records that a function reports as failed (`batchItemFailures`).
 * Undefined when the answer is no such report: then the whole batch counts as failed.
 */
export function reportedFailures(
  payload: unknown,
  known: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const batchItemFailures = isObject(payload) ? payload.batchItemFailures : undefined;
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set();
  const failures = objectsOf(batchItemFailures).map(({ itemIdentifier }) => textOf(itemIdentifier));
  const names = failures.filter((name) => name !== undefined).filter((name) => known.has(name));
  return names.length === failures.length ? new Set(names) : undefined;
}
