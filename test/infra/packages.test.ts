/** What is installed: as locked, everywhere, under licences that can be lived with, running nothing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json') as Locked;
const { packages } = json('package-lock.json') as {
  readonly packages: Readonly<Record<string, Locked>>;
};

const direct = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

/** Nothing of them obliges whoever runs the platform to more than naming it. */
const licences =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Unlicense|Zlib|OFL-1\.1|Unicode-3\.0|MPL-2\.0)\b/;

/** Says so in its LICENSE file, and not in its manifest. */
const knownFromItsFile: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };

test('[Q38] versions are pinned exactly, and locked as they are pinned', () => {
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('[Q38] the lockfile has the packages of every platform: "npm ci" refuses one without', () => {
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const locked = Object.keys(packages).map((path) => path.split('node_modules/').at(-1));
  expect(optional.filter((name) => !locked.includes(name))).toEqual([]);
});

test('[Q38] no package runs a script when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('[Q38] every licence is one of those that we accept', () => {
  const others = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => [path, license ?? knownFromItsFile[path] ?? ''] as const)
    .filter(([, license]) => !licences.test(license))
    .map(([path, license]) => `${path}: ${license}`);
  expect(others).toEqual([]);
});
