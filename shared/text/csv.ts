import { stringify } from 'csv-stringify/sync';

/**
 * A table for spreadsheets: UTF-8 with its mark, so that Hangul is read as such, and no cell is
 * taken for a formula, whatever somebody typed into it.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      // A line may end with either alone as well.
      quoted_match: /[\r\n]/,
      // Some readers drop NUL and then see what stands behind it as the beginning.
      cast: { string: (text) => text.replaceAll('\0', '') },
    },
  );
