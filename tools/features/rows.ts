/** A row of docs/features.md: what the programme must do, or a test that holds it. */
export interface Row {
  /** `F10`, `Q21`. */
  readonly id: string;
  readonly text: string;
}

/** Rows are table lines that begin with their number. */
export const rowsIn = (markdown: string): readonly Row[] =>
  [...markdown.matchAll(/^\| ([FQ]\d+) \| (.+?) \|$/gm)].map(([, id = '', text = '']) => ({
    id,
    text,
  }));
