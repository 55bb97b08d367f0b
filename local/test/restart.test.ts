import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningInstance, readRun } from '../data-directory.ts';
import { libraryAddress, startSmallApp, synthesiseSmallApp } from './small-app.ts';

const execute = promisify(execFile);
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

let folder: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'small-app-project-'));
  const assembly = await synthesiseSmallApp();
  const configuration = {
    name: 'Library',
    // Instead of a synthesis: a copy of the assembly that all tests share.
    synth: [
      'node',
      '--eval',
      `fs.cpSync('${assembly}', process.env.CDK_OUTDIR, { recursive: true })`,
    ],
    synthInputs: ['local.config.json'],
    data: 'data',
    publicAddresses: [libraryAddress],
    seed: fileURLToPath(new URL('fixtures/seed.ts', import.meta.url)),
  };
  writeFileSync(join(folder, 'local.config.json'), JSON.stringify(configuration));
});

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Resolves when the program has said where everything is. */
async function start(...flags: string[]): Promise<{ run: RunningInstance; said: string }> {
  const started = spawn(process.execPath, [main, ...flags], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  const lines: string[] = [];
  const ready = Promise.withResolvers<void>();
  for (const stream of [started.stdout, started.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (line.includes('Virtual time')) ready.resolve();
    });
  }
  started.once('exit', () => ready.reject(new Error(lines.join('\n'))));
  await ready.promise;
  const run = readRun(join(folder, 'data'));
  if (!run) throw new Error('runtime.json is missing');
  return { run, said: lines.join('\n') };
}

const lend = (run: RunningInstance, book: string) =>
  fetch(`${run.url}/loans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ book, borrower: 'Ada', workflow: true }),
  });

it('[F66] loses nothing when it is killed, and resumes what was running', async () => {
  const first = await start('--now', '2023-04-14T01:00:00Z', '--frozen');
  expect((await lend(first.run, 'Hamlet')).status).toBe(201);
  child?.kill('SIGKILL');
  if (child) await once(child, 'exit');

  const data = join(folder, 'data');
  const again = await startSmallApp({ dataDirectory: data });
  expect(again.url).toBe(first.run.url);
  expect((await fetch(`${again.url}/loans/Hamlet`)).status).toBe(200);
  await again.quiet();
  expect(again.states.executions({ limit: 2 })).toMatchObject([
    { name: 'Hamlet', status: 'RUNNING', states: ['Ask the desk'] },
  ]);
  await again.advanceTo(again.kernel.clock.now() + 2 * 24 * 60 * 60 * 1000);
  expect(again.states.executions({ limit: 1 })).toMatchObject([{ status: 'FAILED' }]);
  await again.stop();
});

it('[F71] starts with one command, says where everything is, runs one function, and ends cleanly', async () => {
  const { run, said } = await start('--now', '2023-04-14T01:00:00Z', '--frozen');
  expect(said).toContain(run.url);
  expect(said).toContain(run.faceUrl);
  expect(said).toContain('kim@library.example / Correct-horse-1');
  expect((await fetch(run.faceUrl, { headers: { accept: 'text/html' } })).status).toBe(200);

  writeFileSync(join(folder, 'event.json'), '{"book":"Hamlet"}');
  const command = fileURLToPath(new URL('../invoke.ts', import.meta.url));
  const { stdout } = await execute(process.execPath, [command, 'fine', 'event.json'], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toEqual({ fined: 'Hamlet' });

  child?.kill('SIGTERM');
  const [code] = child ? await once(child, 'exit') : [];
  expect(code).toBe(0);
});

it('says in plain words that the folder or the port is taken', async () => {
  const { run } = await start('--now', '2023-04-14T01:00:00Z', '--frozen');
  const options = { dataDirectory: join(folder, 'data') };
  await expect(startSmallApp(options)).rejects.toThrow(/Another runtime uses .*data/);
  const port = Number(new URL(run.url).port);
  const elsewhere = join(folder, 'elsewhere');
  await expect(startSmallApp({ dataDirectory: elsewhere, port })).rejects.toThrow(
    `Port ${port} is taken`,
  );
});
