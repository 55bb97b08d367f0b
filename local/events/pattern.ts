/**
 * Event patterns: which events a rule, a mapping or a pipe wants. An operator that is not known is
 * an error when the pattern is read, never a silent match.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import { compileOperator, type Leaf, type Matcher } from './pattern-operators.ts';
import { isObject, type JsonObject } from './values.ts';

export type Matches = (event: unknown) => boolean;

export function compilePattern(pattern: unknown): Matches {
  if (!isObject(pattern)) throw new TypeError('An event pattern must be a JSON object');
  const tests = Object.entries(pattern).map(([key, value]) =>
    key === '$or' ? compileAlternatives(value) : compileField(key, value),
  );
  return (event) => tests.every((test) => test(event));
}

function compileAlternatives(value: unknown): Matches {
  if (!Array.isArray(value)) throw new TypeError('$or must list patterns');
  const alternatives = value.map(compilePattern);
  return (event) => alternatives.some((matches) => matches(event));
}

function compileField(key: string, value: unknown): Matches {
  const read = (event: unknown) => (isObject(event) ? event[key] : undefined);
  if (Array.isArray(value)) {
    if (value.length === 0) throw new TypeError(`The pattern for "${key}" lists no value`);
    const matchers: readonly Matcher[] = value.map(compileOperator);
    return (event) => {
      const leaves = leavesOf(read(event));
      return matchers.some((matches) => matches(leaves));
    };
  }
  if (!isObject(value)) {
    throw new TypeError(`The pattern for "${key}" must be an object or a list of values`);
  }
  const matches = compilePattern(value);
  return (event) => branchesOf(read(event)).some(matches);
}

/** An event's list matches when one of its elements does. */
function leavesOf(value: unknown): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (value === undefined || isObject(value)) return [];
  return [value as Leaf];
}

/** What is no object has no fields: a pattern below it can still ask for their absence. */
function branchesOf(value: unknown): readonly JsonObject[] {
  if (isObject(value)) return [value];
  const branches = Array.isArray(value)
    ? value.flat(Number.POSITIVE_INFINITY).filter(isObject)
    : [];
  return branches.length > 0 ? branches : [{}];
}
