import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../../shared/text/csv.ts';

const dangerous = fc
  .tuple(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\0',
      '＝',
      '＋',
      '－',
      '＠',
      '\0=',
      '\0\0+',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .map((parts) => parts.join(''));

it('[F60] [Q4] no cell of a table begins as a formula does, whatever was typed', () => {
  const rows = fc.array(fc.tuple(dangerous, dangerous), { minLength: 100, maxLength: 100 });
  fc.assert(
    fc.property(rows, (table) => {
      const csv = csvOf(table);
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      const cells = (parse(csv, { bom: true }) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r\0＝＋－＠]/.test(cell))).toEqual([]);
      expect(cells).toHaveLength(200);
    }),
    { numRuns: 50 },
  );
});
