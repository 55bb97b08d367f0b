import { readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';
import { functions } from './infra/functions.ts';

const { seed } = JSON.parse(readFileSync('local.config.json', 'utf8')) as { seed: string };

/** Packages of which files are copied beside a bundle: the fonts. */
const copied = functions
  .flatMap(({ files = {} }) => Object.values(files))
  .flatMap((path) => /^node_modules\/(@expo-google-fonts\/[^/]+)\//.exec(path)?.[1] ?? []);

const importsOf = (css: string): string =>
  [...css.matchAll(/@import "([^"]+)"/g)].map(([, path]) => `import '${path}';`).join('\n');

/** What is started by its name, and therefore imported by nobody. */
const config: KnipConfig = {
  entry: [
    ...functions.map(({ entry }) => entry),
    // Bundled in the place of a package's own module.
    'infra/bundling/stand-ins/*.ts',
    'tools/*.ts',
    seed,
    'web/src/main.tsx',
    'web/src/check-in/main.ts',
    // Registered by its address.
    'web/public/check-in-worker.js',
    // Processes of their own.
    'local/lambda/bootstrap.ts',
    'local/test/fixtures/*/app.ts',
    'local/test/fixtures/*/functions/*.ts',
  ],
  project: ['**/*.{ts,tsx,js,mjs,css}'],
  ignoreDependencies: [
    ...copied,
    // Resolved by their paths, since processes of their own load them.
    'aws-cdk',
    'aws-lambda-ric',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
  vite: { config: ['web/vite.config.ts'] },
  compilers: { css: importsOf },
};

export default config;
