/** The 2023 edition with its hundreds of applications; `npm run test:full` plays it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const execute = promisify(execFile);
const minute = 60_000;

test.runIf(process.env.TEST_FULL === '1')(
  '[F59] [F68] [F78] the year 2023 comes to its published figures, with no mail twice and no fault',
  { timeout: 40 * minute },
  async () => {
    const { stdout } = await execute(process.execPath, ['tools/replay.ts', '--year-later'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(figures.toldAYearLater).toBeGreaterThan(30);
    expect(figures).toMatchObject({
      edition: '2023',
      experts: 48,
      expertCountries: 23,
      administrators: 20,
      administratorCountries: 10,
      nations: 25,
      mailsDuplicated: 0,
      faults: 0,
    });
  },
);
