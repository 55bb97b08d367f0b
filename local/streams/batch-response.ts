import { isObject, objectOf, objectsOf, textOf } from '../events/values.ts';

/**
 * The identifiers of the records that a function reports as failed (`batchItemFailures`).
 * Undefined when the answer is no such report: then the whole batch counts as failed.
 */
export function reportedFailures(
  payload: unknown,
  known: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  if (payload === null || payload === undefined) return new Set();
  if (!isObject(payload)) return new Set();
  const { batchItemFailures } = objectOf(payload);
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set();
  const failures = objectsOf(batchItemFailures).map(({ itemIdentifier }) => textOf(itemIdentifier));
  const names = failures.filter((name) => name !== undefined && known.has(name)) as string[];
  return names.length === failures.length ? new Set(names) : undefined;
}
