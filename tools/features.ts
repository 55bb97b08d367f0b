/**
 * `npm run features [-- --json]`: for each row of docs/features.md, the passing tests that carry
 * its number in their title, and which rows have none. It reads the results of the last test run
 * and runs the tests where there are none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Row, rowsIn } from './features/rows.ts';
import { type TestResults, testsByRow } from './features/tests-by-row.ts';

const resultsFile = '.cache/test-results.json';

const { json } = parseArgs({ options: { json: { type: 'boolean', default: false } } }).values;

const readResults = (): TestResults => {
  if (!existsSync(resultsFile)) {
    console.error('No test results yet: the tests are run first.');
    spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], { stdio: 'inherit' });
  }
  return JSON.parse(readFileSync(resultsFile, 'utf8'));
};

const print = (rows: readonly Row[], tests: ReadonlyMap<string, readonly string[]>): void => {
  for (const { id, text } of rows) {
    const titles = tests.get(id) ?? [];
    console.log(`${titles.length > 0 ? '✓' : '·'} ${id}  ${text}`);
    for (const title of titles) console.log(`      ${title}`);
  }
  const without = rows.filter(({ id }) => (tests.get(id) ?? []).length === 0);
  console.log(`\n${rows.length - without.length} of ${rows.length} rows have a passing test.`);
  console.log(`None: ${without.map(({ id }) => id).join(' ')}`);
  console.log(`Results of ${statSync(resultsFile).mtime.toISOString()}`);
};

const rows = rowsIn(readFileSync('docs/features.md', 'utf8'));
const tests = testsByRow(readResults());
if (json) {
  const all = Object.fromEntries(rows.map(({ id }) => [id, tests.get(id) ?? []]));
  console.log(JSON.stringify(all, undefined, 2));
} else {
  print(rows, tests);
}
