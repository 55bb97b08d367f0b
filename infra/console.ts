/** Builds the staff console, when something that it is made from has changed. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const page = 'web/dist/index.html';
const stamp = '.cache/console.sha256';
const sources = [
  'web/check-in.html',
  'web/index.html',
  'web/public',
  'web/src',
  'web/vite.config.ts',
  'shared',
  'package-lock.json',
];

const hashInto = (hash: Hash, path: string): void => {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) hashInto(hash, join(path, name));
  } else {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
};

export const buildConsole = async (): Promise<void> => {
  const hash = createHash('sha256');
  for (const source of sources.filter((one) => existsSync(one))) hashInto(hash, source);
  const wanted = hash.digest('hex');
  const built = existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8');
  if (built === wanted) return;
  // A test runner's environment would build React for development.
  process.env.NODE_ENV = 'production';
  await build({ root: 'web', logLevel: 'warn' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
};
