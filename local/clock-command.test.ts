import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMail } from './mail/mail.ts';
import { freePort } from './protocol/http.ts';
import { createStartPage, type StartPage } from './start-page/start-page.ts';
import { createTestKernel, type TestKernel } from './test/test-kernel.ts';

let kernel: TestKernel;
let page: StartPage;

beforeEach(async () => {
  kernel = createTestKernel();
  page = createStartPage(kernel, {
    title: 'The library',
    inbox: createMail(kernel, () => undefined).inbox,
    addresses: () => [],
    signIns: () => [],
    executions: () => [],
    functions: () => [],
    queues: async () => [],
    tables: async () => [],
    notifications: () => [],
    notRun: () => [],
  });
  const configuration = { name: 'The library', synth: ['true'], synthInputs: ['.'], data: '.' };
  write('local.config.json', configuration);
});

afterEach(async () => {
  await page.stop();
  kernel.dispose();
});

function write(name: string, content: object): void {
  writeFileSync(join(kernel.dataDirectory, name), JSON.stringify(content));
}

async function run(): Promise<void> {
  const port = await freePort();
  await page.start(port);
  write('runtime.json', { faceUrl: `http://127.0.0.1:${port}` });
}

async function clock(...parameters: string[]) {
  const script = fileURLToPath(new URL('./clock-command.ts', import.meta.url));
  const config = join(kernel.dataDirectory, 'local.config.json');
  const child = spawn(process.execPath, [script, '--config', config, ...parameters]);
  const exited = new Promise((resolve) => child.once('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await exited, output: output.trim(), errors: errors.trim() };
}

test('[F71] the command moves the clock and says from when to when', async () => {
  await run();
  const moved = {
    code: 0,
    output: '2023-04-14T01:00:00.000Z → 2023-04-17T01:00:00.000Z',
    errors: '',
  };
  expect(await clock('+3d')).toEqual(moved);
  expect((await clock()).output).toBe('2023-04-17T01:00:00.000Z');
  expect(await clock('2023-04-14T10:00+09:00')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('The clock moves forward only'),
  });
});

test('[F71] the command says so when nothing runs', async () => {
  expect(await clock('+3d')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('npm start'),
  });
  write('runtime.json', { faceUrl: `http://127.0.0.1:${await freePort()}` });
  expect(await clock('+3d')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('npm start'),
  });
});
