import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barePlaceholder, fillTemplate } from './input-template.ts';
import { readPath } from './json-path.ts';

const values: Readonly<Record<string, unknown>> = {
  name: 'Kim "K"',
  count: 3,
  list: [1, 2],
  nothing: undefined,
};
const placeholders = {
  knows: (name: string) => Object.hasOwn(values, name),
  valueOf: (name: string) => values[name],
};

test.each([
  ['{"name": <name>}', '{"name": "Kim \\"K\\""}'],
  ['{"text": "Dear <name>, <count>"}', '{"text": "Dear Kim \\"K\\", 3"}'],
  ['{"list": <list>, "text": "<list>"}', '{"list": [1,2], "text": "[1,2]"}'],
  ['{"nothing": <nothing>, "text": "<nothing>"}', '{"nothing": null, "text": ""}'],
  [
    '{"html": "<b>bold</b>", "quote": "\\"<name>"}',
    '{"html": "<b>bold</b>", "quote": "\\"Kim \\"K\\""}',
  ],
])('%s is filled', (template, filled) => {
  expect(fillTemplate(template, placeholders)).toBe(filled);
});

test('whatever the values, a template of JSON gives JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const filled = fillTemplate('{"value": <value>, "both": "<text>-<text>"}', {
        knows: () => true,
        valueOf: (name) => (name === 'text' ? text : value),
      });
      expect(JSON.parse(filled)).toEqual(
        JSON.parse(JSON.stringify({ value, both: `${text}-${text}` })),
      );
    }),
  );
});

test('a bare placeholder is told from a template around one', () => {
  expect(barePlaceholder(' <$.a.b> ')).toBe('$.a.b');
  expect(barePlaceholder('"<$.a.b>"')).toBeUndefined();
  expect(barePlaceholder('<a><b>')).toBeUndefined();
});

test('paths', () => {
  const value = { a: [{ 'b c': { d: 1 } }], text: '{"inside": [5]}' };
  expect(readPath('$', value)).toBe(value);
  expect(readPath("$.a[0]['b c'].d", value)).toBe(1);
  expect(readPath('$.a[1].d', value)).toBeUndefined();
  expect(readPath('$.text.inside[0]', value)).toBeUndefined();
  expect(readPath('$.text.inside[0]', value, { parseTexts: true })).toBe(5);
  expect(readPath('$.constructor', value)).toBeUndefined();
  for (const path of ['a.b', '$.', '$..a', '$.a[', '$.a[*]']) {
    expect(() => readPath(path, value)).toThrow('JSON path');
  }
});
