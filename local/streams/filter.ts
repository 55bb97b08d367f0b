import { compilePattern, type Matches } from '../events/pattern.ts';
import { isObject, objectOf, objectsOf, parseOrText, textOf } from '../events/values.ts';

/** The `FilterCriteria` of a mapping or pipe: a record is wanted when one of the filters matches. */
export function readFilter(criteria: unknown): Matches {
  const filters = objectsOf(objectOf(criteria).Filters).map(({ Pattern }) => {
    const pattern = parseOrText(textOf(Pattern) ?? '{}');
    const matches = compilePattern(pattern);
    return asksInsideBody(pattern) ? (record: unknown) => matches(withParsedBody(record)) : matches;
  });
  return (record) => filters.length === 0 || filters.some((matches) => matches(record));
}

/** A message's body is text: a pattern that looks inside sees the JSON in it. */
function asksInsideBody(pattern: unknown): boolean {
  return isObject(pattern) && isObject(pattern.body);
}

function withParsedBody(record: unknown): unknown {
  if (!isObject(record) || typeof record.body !== 'string') return record;
  return { ...record, body: parseOrText(record.body) };
}
