import { defineConfig } from 'vitest/config';

const jsx = { runtime: 'automatic', importSource: 'hono/jsx' } as const;

/** Whole-system suites share one runtime per file and need longer than a unit. */
const wholeSystem = { testTimeout: 300_000, hookTimeout: 420_000 };

export default defineConfig({
  oxc: { jsx },
  test: {
    // Functions log to the runner, which shows what a failing test has logged, and nothing else.
    env: { POWERTOOLS_DEV: 'true' },
    silent: 'passed-only',
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,api,contracts,workflow}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'store', include: ['test/store/**/*.test.ts'], hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          globalSetup: ['test/infra/support/assemblies.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'local',
          include: ['local/**/*.test.ts'],
          globalSetup: ['local/test/global-setup.ts'],
          ...wholeSystem,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/{e2e,replay}/**/*.test.ts'],
          globalSetup: ['test/support/synthesise.ts'],
          fileParallelism: false,
          ...wholeSystem,
        },
      },
    ],
  },
});
