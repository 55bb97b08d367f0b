/** The small library application, synthesised once for all tests, and a runtime for one test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLog, formatLine } from '../log.ts';
import { type Runtime, type RuntimeOptions, startRuntime } from '../runtime.ts';
import { synthesise } from '../synthesis.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const app = 'local/test/fixtures/small-app';
const assembly = '.cache/small-app';

export const libraryAddress = 'https://library.example';
const opening = Date.parse('2023-04-14T01:00:00Z');

/** @returns the folder of the assembly */
export async function synthesiseSmallApp(): Promise<string> {
  const command = ['node', `${app}/app.ts`];
  await synthesise({ root, assembly, command, inputs: [app, 'package-lock.json'] });
  return join(root, assembly);
}

export interface SmallApp extends Runtime {
  readonly lines: readonly string[];
  readonly dataDirectory: string;
  /** Ends the runtime and removes its folder. */
  dispose(): Promise<void>;
}

export async function startSmallApp(options: Partial<RuntimeOptions> = {}): Promise<SmallApp> {
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'small-app-data-'));
  const lines: string[] = [];
  const runtime = await startRuntime({
    assemblyDirectory: await synthesiseSmallApp(),
    dataDirectory,
    now: opening,
    frozen: true,
    publicAddresses: [libraryAddress],
    log: createLog((line) => lines.push(formatLine(line))),
    ...options,
  });
  return {
    ...runtime,
    lines,
    dataDirectory,
    async dispose() {
      await runtime.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
