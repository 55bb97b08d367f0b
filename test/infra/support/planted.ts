/** A project of a few files, as far as the checkers can tell, with a fault planted in it. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Makes the project from files and copies of our own configuration; it is gone after the test. */
export const plant = (
  files: Readonly<Record<string, string>>,
  copies: readonly string[] = [],
): string => {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const copy of copies) cpSync(copy, join(root, copy), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const packages = join(root, 'node_modules');
  if (!existsSync(packages)) symlinkSync(resolve('node_modules'), packages);
  return root;
};

/** Runs one of our packages' programs in a folder. */
export const run = (
  program: string,
  parameters: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<Outcome> =>
  new Promise((settle) => {
    const command = resolve('node_modules/.bin', program);
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    execFile(command, parameters, { cwd, env }, (error, stdout, stderr) =>
      settle({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
    );
  });
