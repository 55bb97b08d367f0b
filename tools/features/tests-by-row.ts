/** What the test runner writes, as far as it matters here. */
export interface TestResults {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
    }[];
  }[];
}

/** The rows that a title names: `[F10]`, `[F10][Q21]`, `[F10, Q21]`. */
const rowsOf = (title: string): readonly string[] =>
  [...title.matchAll(/\[([^\]]+)\]/g)].flatMap(([, list = '']) =>
    list.split(/[\s,]+/).filter((id) => /^[FQ]\d+$/.test(id)),
  );

/** Row → titles of the passing tests that carry its number. */
export const testsByRow = ({ testResults }: TestResults): ReadonlyMap<string, string[]> => {
  const tests = new Map<string, string[]>();
  const passed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed');
  for (const { fullName } of passed) {
    for (const id of new Set(rowsOf(fullName))) {
      tests.set(id, [...(tests.get(id) ?? []), fullName.trim()]);
    }
  }
  return tests;
};
