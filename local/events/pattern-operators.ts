/** The single conditions of an event pattern, such as `{ "prefix": "a" }`. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { isObject } from './values.ts';

export type Leaf = string | number | boolean | null;
/** Decides on the plain values of one field: none when the field is absent. */
export type Matcher = (leaves: readonly Leaf[]) => boolean;
type LeafTest = (leaf: Leaf) => boolean;

export function compileOperator(condition: unknown): Matcher {
  if (isLeaf(condition)) return some((leaf) => leaf === condition);
  const [name, operand] = onlyEntry(condition);
  if (name === 'exists') {
    if (typeof operand !== 'boolean') throw unusable(name, operand);
    return (leaves) => leaves.length > 0 === operand;
  }
  if (name === 'anything-but') return some(anythingBut(operand));
  if (name === 'numeric') return some(numeric(operand));
  if (name === 'cidr') return some(cidr(operand));
  return some(textTest(name, operand));
}

function some(test: LeafTest): Matcher {
  return (leaves) => leaves.some(test);
}

function textTest(name: string, operand: unknown): LeafTest {
  const ignoringCase = isObject(operand) ? operand['equals-ignore-case'] : undefined;
  if (typeof ignoringCase === 'string' && (name === 'prefix' || name === 'suffix')) {
    const test = compareText(name, ignoringCase.toLowerCase());
    return (leaf) => typeof leaf === 'string' && test(leaf.toLowerCase());
  }
  if (typeof operand !== 'string') throw unusable(name, operand);
  const test = compareText(name, operand);
  return (leaf) => typeof leaf === 'string' && test(leaf);
}

function compareText(name: string, operand: string): (text: string) => boolean {
  switch (name) {
    case 'prefix':
      return (text) => text.startsWith(operand);
    case 'suffix':
      return (text) => text.endsWith(operand);
    case 'equals-ignore-case': {
      const lowerCase = operand.toLowerCase();
      return (text) => text.toLowerCase() === lowerCase;
    }
    case 'wildcard': {
      const expression = wildcard(operand);
      return (text) => expression.test(text);
    }
    default:
      throw new TypeError(`Unknown operator in an event pattern: ${name}`);
  }
}

/** `*` stands for any characters, `\*` for itself. */
function wildcard(operand: string): RegExp {
  const source = operand.replaceAll(/\\[\\*]|\*|[.+?^${}()|[\]\\/]/g, (part) => {
    if (part === '*') return '.*';
    return part.length > 1 ? part : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'su');
}

function anythingBut(operand: unknown): LeafTest {
  const values = Array.isArray(operand) ? operand : [operand];
  if (values.every(isLeaf)) return (leaf) => !values.includes(leaf);
  const [name, excluded] = onlyEntry(operand);
  const tests = (Array.isArray(excluded) ? excluded : [excluded]).map((one) => textTest(name, one));
  return (leaf) => !tests.some((test) => test(leaf));
}

function numeric(operand: unknown): LeafTest {
  if (!Array.isArray(operand) || operand.length === 0 || operand.length % 2 !== 0) {
    throw unusable('numeric', operand);
  }
  const tests: ((number: number) => boolean)[] = [];
  for (let index = 0; index < operand.length; index += 2) {
    tests.push(comparison(operand[index], operand[index + 1]));
  }
  return (leaf) => typeof leaf === 'number' && tests.every((test) => test(leaf));
}

function comparison(sign: unknown, bound: unknown): (number: number) => boolean {
  if (typeof bound !== 'number') throw unusable('numeric', bound);
  switch (sign) {
    case '=':
      return (number) => number === bound;
    case '<':
      return (number) => number < bound;
    case '<=':
      return (number) => number <= bound;
    case '>':
      return (number) => number > bound;
    case '>=':
      return (number) => number >= bound;
    default:
      throw unusable('numeric', sign);
  }
}

function cidr(operand: unknown): LeafTest {
  const [network = '', bits] = typeof operand === 'string' ? operand.split('/') : [];
  if (!isIPv4(network) && !isIPv6(network)) throw unusable('cidr', operand);
  const list = new BlockList();
  list.addSubnet(network, Number(bits), isIPv4(network) ? 'ipv4' : 'ipv6');
  return (leaf) => {
    if (typeof leaf !== 'string') return false;
    return (isIPv4(leaf) && list.check(leaf, 'ipv4')) || (isIPv6(leaf) && list.check(leaf, 'ipv6'));
  };
}

function isLeaf(value: unknown): value is Leaf {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function onlyEntry(condition: unknown): readonly [string, unknown] {
  const [entry, ...others] = isObject(condition) ? Object.entries(condition) : [];
  if (entry === undefined || others.length > 0) throw unusable('condition', condition);
  return entry;
}

function unusable(name: string, operand: unknown): TypeError {
  return new TypeError(`Not a usable ${name} in an event pattern: ${JSON.stringify(operand)}`);
}
