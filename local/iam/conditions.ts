/** IAM's condition operators. One that is not here is an error, never a pass. */
import type { ConditionBlock } from './policies.ts';
import { matches } from './wildcard.ts';

export type Context = Readonly<Record<string, string | readonly string[]>>;

type Compare = (actual: string, expected: string) => boolean;

const sameText: Compare = (actual, expected) => actual === expected;
const ignoringCase: Compare = (actual, expected) => actual.toLowerCase() === expected.toLowerCase();
const like: Compare = (actual, expected) => matches(expected, actual);
const number =
  (compare: (actual: number, expected: number) => boolean): Compare =>
  (actual, expected) =>
    compare(Number(actual), Number(expected));
const moment =
  (compare: (actual: number, expected: number) => boolean): Compare =>
  (actual, expected) =>
    compare(Date.parse(actual), Date.parse(expected));

const comparisons: Readonly<Record<string, Compare>> = {
  StringEquals: sameText,
  StringEqualsIgnoreCase: ignoringCase,
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: ignoringCase,
  NumericEquals: number((actual, expected) => actual === expected),
  NumericLessThan: number((actual, expected) => actual < expected),
  NumericLessThanEquals: number((actual, expected) => actual <= expected),
  NumericGreaterThan: number((actual, expected) => actual > expected),
  NumericGreaterThanEquals: number((actual, expected) => actual >= expected),
  DateEquals: moment((actual, expected) => actual === expected),
  DateLessThan: moment((actual, expected) => actual < expected),
  DateLessThanEquals: moment((actual, expected) => actual <= expected),
  DateGreaterThan: moment((actual, expected) => actual > expected),
  DateGreaterThanEquals: moment((actual, expected) => actual >= expected),
};

/** Operators that are true when none of the listed values fits. */
const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
};

/** Keys that AWS always supplies and the runtime never does: without them no decision is honest. */
const neverSupplied = new Set(['dynamodb:attributes', 'dynamodb:select', 'dynamodb:returnvalues']);

/** @throws Error for a condition operator or key that the runtime does not know. */
export function conditionsHold(block: ConditionBlock, context: Context): boolean {
  return Object.entries(block).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => {
      if (neverSupplied.has(key.toLowerCase())) {
        throw new Error(`The runtime does not know the IAM condition key ${key}.`);
      }
      return holds(
        operator,
        valuesOf(context, key),
        expected.map((value) => fill(value, context)),
      );
    }),
  );
}

function holds(
  operator: string,
  actual: readonly string[] | undefined,
  expected: readonly string[],
): boolean {
  if (operator === 'Null') return expected.includes(String(actual === undefined));
  const { quantifier, name, ifExists } = parseOperator(operator);
  const negated = negations[name];
  const compare = comparisons[negated ?? name];
  if (!compare)
    throw new Error(`The runtime does not know the IAM condition operator ${operator}.`);
  if (actual === undefined)
    return ifExists || quantifier === 'ForAllValues' || negated !== undefined;
  const fits = (value: string) =>
    expected.some((candidate) => compare(value, candidate)) === (negated === undefined);
  return quantifier === 'ForAllValues' || (negated && !quantifier)
    ? actual.every(fits)
    : actual.some(fits);
}

function parseOperator(operator: string) {
  const [first = '', second] = operator.split(':');
  const name = second ?? first;
  const ifExists = name.endsWith('IfExists');
  return {
    quantifier: second === undefined ? undefined : first,
    name: ifExists ? name.slice(0, -'IfExists'.length) : name,
    ifExists,
  };
}

/** Condition keys are compared without regard to case. */
function valuesOf(context: Context, key: string): readonly string[] | undefined {
  const wanted = key.toLowerCase();
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
  return typeof found === 'string' ? [found] : found;
}

/** Policy variables: `${aws:PrincipalArn}` stands for the value in the context. */
function fill(value: string, context: Context): string {
  return value.replaceAll(/\$\{([^}]+)\}/g, (whole, key: string) => {
    if (key === '*' || key === '?' || key === '$') return key;
    return valuesOf(context, key)?.[0] ?? whole;
  });
}
