import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern } from './pattern.ts';

/** Each pattern with an event that it matches and one that it does not. */
const cases: readonly (readonly [string, unknown, unknown, unknown])[] = [
  ['a value', { a: ['x'] }, { a: 'x' }, { a: 'y' }],
  ['one of several', { a: ['x', 'y'] }, { a: 'y' }, { a: 'z' }],
  ['a number', { a: [3] }, { a: 3.0 }, { a: '3' }],
  ['a boolean', { a: [true] }, { a: true }, { a: 'true' }],
  ['null', { a: [null] }, { a: null }, {}],
  ['an empty text', { a: [''] }, { a: '' }, { a: null }],
  ['every field', { a: ['x'], b: ['y'] }, { a: 'x', b: 'y' }, { a: 'x' }],
  ['a nested field', { a: { b: { c: ['x'] } } }, { a: { b: { c: 'x' } } }, { a: { b: 'x' } }],
  ['an element of a list', { a: ['x'] }, { a: ['w', 'x'] }, { a: ['w'] }],
  ['an object in a list', { a: { b: [1] } }, { a: [{ b: 0 }, { b: 1 }] }, { a: [{ b: 0 }] }],
  [
    'one object with both',
    { a: { b: [1], c: [2] } },
    { a: [{ b: 1, c: 2 }] },
    { a: [{ b: 1 }, { c: 2 }] },
  ],
  ['prefix', { a: [{ prefix: 'ab' }] }, { a: 'abc' }, { a: 'cab' }],
  [
    'prefix, any case',
    { a: [{ prefix: { 'equals-ignore-case': 'AB' } }] },
    { a: 'aBc' },
    { a: 'c' },
  ],
  ['suffix', { a: [{ suffix: '.pdf' }] }, { a: 'x.pdf' }, { a: 'x.PDF' }],
  [
    'suffix, any case',
    { a: [{ suffix: { 'equals-ignore-case': '.pdf' } }] },
    { a: 'x.PDF' },
    { a: 'x' },
  ],
  ['equals-ignore-case', { a: [{ 'equals-ignore-case': 'Ab' }] }, { a: 'aB' }, { a: 'abc' }],
  ['wildcard', { a: [{ wildcard: 'a/*.(x)' }] }, { a: 'a/b/c.(x)' }, { a: 'a/b/c.x' }],
  ['wildcard, escaped', { a: [{ wildcard: 'a\\*' }] }, { a: 'a*' }, { a: 'ab' }],
  ['anything-but a value', { a: [{ 'anything-but': 'x' }] }, { a: 'y' }, { a: 'x' }],
  ['anything-but a list', { a: [{ 'anything-but': ['x', 1] }] }, { a: 2 }, { a: 1 }],
  ['anything-but needs the field', { a: [{ 'anything-but': 'x' }] }, { a: 0 }, {}],
  ['anything-but prefix', { a: [{ 'anything-but': { prefix: 'x' } }] }, { a: 'ax' }, { a: 'xa' }],
  [
    'anything-but prefixes',
    { a: [{ 'anything-but': { prefix: ['x', 'y'] } }] },
    { a: 'a' },
    { a: 'yy' },
  ],
  ['anything-but suffix', { a: [{ 'anything-but': { suffix: 'x' } }] }, { a: 'xa' }, { a: 'ax' }],
  [
    'anything-but any case',
    { a: [{ 'anything-but': { 'equals-ignore-case': ['x'] } }] },
    { a: 'y' },
    { a: 'X' },
  ],
  [
    'anything-but wildcard',
    { a: [{ 'anything-but': { wildcard: 'x*z' } }] },
    { a: 'xy' },
    { a: 'xyz' },
  ],
  ['numeric =', { a: [{ numeric: ['=', 5] }] }, { a: 5 }, { a: 6 }],
  ['numeric range', { a: [{ numeric: ['>', 0, '<=', 5] }] }, { a: 5 }, { a: 0 }],
  ['numeric <, >=', { a: [{ numeric: ['>=', 0, '<', 5] }] }, { a: 0 }, { a: 5 }],
  ['numeric wants a number', { a: [{ numeric: ['>', 0] }] }, { a: 1 }, { a: '1' }],
  ['cidr', { a: [{ cidr: '10.0.0.0/24' }] }, { a: '10.0.0.7' }, { a: '10.0.1.7' }],
  ['exists', { a: [{ exists: true }] }, { a: null }, { b: 1 }],
  ['exists only for plain values', { a: [{ exists: true }] }, { a: 1 }, { a: { b: 1 } }],
  ['absent', { a: [{ exists: false }] }, { b: 1 }, { a: 1 }],
  ['absent below what is absent', { a: { b: [{ exists: false }] } }, {}, { a: { b: 1 } }],
  ['absent or a value', { a: [{ exists: false }, 'x'] }, {}, { a: 'y' }],
  ['$or', { $or: [{ a: ['x'] }, { b: { c: ['y'] } }] }, { b: { c: 'y' } }, { a: 'y' }],
  ['$or and more', { $or: [{ a: [1] }, { b: [2] }], c: [3] }, { b: 2, c: 3 }, { b: 2 }],
  ['$or below', { d: { $or: [{ a: [1] }, { b: [2] }] } }, { d: { a: 1 } }, { a: 1 }],
];

describe('an event pattern', () => {
  test.each(cases)('matches by %s', (_, pattern, matching, other) => {
    const matches = compilePattern(pattern);
    expect(matches(matching)).toBe(true);
    expect(matches(other)).toBe(false);
  });

  test.each([
    ['no list', { a: 'x' }],
    ['an empty list', { a: [] }],
    ['an unknown operator', { a: [{ like: 'x' }] }],
    ['two operators in one', { a: [{ prefix: 'x', suffix: 'y' }] }],
    ['half a comparison', { a: [{ numeric: ['>'] }] }],
    ['an unknown sign', { a: [{ numeric: ['!', 1] }] }],
    ['a number as prefix', { a: [{ prefix: 1 }] }],
    ['$or without patterns', { $or: { a: ['x'] } }],
    ['no object', 'x'],
  ])('with %s is an error, not a match', (_, pattern) => {
    expect(() => compilePattern(pattern)).toThrow(TypeError);
  });

  const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: -3, max: 3 }), fc.boolean());
  const event = fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf);

  test('made of an event’s own values matches it', () => {
    fc.assert(
      fc.property(event, (values) => {
        const pattern = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, [v]]));
        expect(compilePattern(pattern)(values)).toBe(true);
      }),
    );
  });

  test('with anything-but is the opposite of the value, where there is a value', () => {
    fc.assert(
      fc.property(event, leaf, (values, value) => {
        const is = compilePattern({ a: [value] })(values);
        const isNot = compilePattern({ a: [{ 'anything-but': [value] }] })(values);
        expect(is || isNot).toBe(Object.hasOwn(values, 'a'));
        expect(is && isNot).toBe(false);
      }),
    );
  });

  test('with $or matches when one of its patterns does', () => {
    const pattern = fc.dictionary(
      fc.constantFrom('a', 'b'),
      leaf.map((value) => [value]),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), event, (patterns, values) => {
        const expected = patterns.some((one) => compilePattern(one)(values));
        expect(compilePattern({ $or: patterns })(values)).toBe(expected);
      }),
    );
  });

  test('with a wildcard agrees with prefix and suffix', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '.', '(', '*', '\\'), maxLength: 4 });
    fc.assert(
      fc.property(text, text, (part, value) => {
        const literal = part.replaceAll(/[\\*]/g, '\\$&');
        const matches = (condition: unknown) => compilePattern({ a: [condition] })({ a: value });
        expect(matches({ wildcard: `${literal}*` })).toBe(matches({ prefix: part }));
        expect(matches({ wildcard: `*${literal}` })).toBe(matches({ suffix: part }));
        expect(matches({ wildcard: literal })).toBe(matches(part));
      }),
    );
  });
});
