import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsIn } from '../../../tools/features/rows.ts';
import { testsByRow } from '../../../tools/features/tests-by-row.ts';

const rows = rowsIn(readFileSync('docs/features.md', 'utf8'));

const results = (...tests: readonly (readonly [title: string, status: string])[]) => ({
  testResults: [{ assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) }],
});

test('a row counts as shown by a passing test that carries its number, and by no other', () => {
  const shown = testsByRow(
    results(
      ['intake [F10][Q21] one receipt', 'passed'],
      ['[F10, F7] a draft', 'passed'],
      ['[F11] planted: this one fails', 'failed'],
      ['[F12] planted: this one is left out', 'skipped'],
      ['F13 planted: no brackets', 'passed'],
    ),
  );
  expect(shown.get('F10')).toHaveLength(2);
  expect([...shown.keys()].sort()).toEqual(['F10', 'F7', 'Q21']);
});

test('every row of the list is read, once', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  expect(rows.map(({ id }) => id)).toEqual([...numbered('F', 78), ...numbered('Q', 40)]);
});

test('no test names a row that does not exist', () => {
  const known = new Set(rows.map(({ id }) => id));
  const named = globSync('{test,local}/**/*.test.{ts,tsx}')
    .filter((file) => !file.endsWith('tools/features.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\[([FQ]\d+)\]/g)].map(([, id = '']) => [id, file]),
    );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(([id = '']) => !known.has(id))).toEqual([]);
});
