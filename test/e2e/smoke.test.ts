/** The smoke test of a deployed stage, against the local runtime: the same assembly, the same steps. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfiguration } from '../../local/configuration.ts';
import { createLog } from '../../local/log.ts';
import { type Runtime, startRuntime } from '../../local/runtime.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import { staffAuthorization } from '../../tools/client/staff-sign-in.ts';
import { demoAccountOf } from '../../tools/demo-accounts.ts';
import { userPoolOf } from '../../tools/replay/open-world.ts';

const callOpens = Date.parse('2023-03-13T01:00:00Z');
const hour = 3_600_000;

let runtime: Runtime;
const dataDirectory = mkdtempSync(join(tmpdir(), 'cpi-smoke-'));

beforeAll(async () => {
  const { assembly, publicAddresses, seed } = readConfiguration('local.config.json');
  runtime = await startRuntime({
    name: 'Smoke test',
    assemblyDirectory: assembly,
    dataDirectory,
    publicAddresses,
    now: callOpens - hour,
    frozen: true,
    log: createLog(() => undefined),
    ...(seed === undefined ? {} : { seedModule: seed }),
  });
});

afterAll(async () => {
  await runtime?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

const smoke = (url: string): Promise<{ code: number; output: string }> =>
  new Promise((settle) => {
    execFile(process.execPath, ['tools/smoke.ts', '--url', url], (error, stdout, stderr) =>
      settle({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
    );
  });

test('[F75] without an open call it says so and applies for nothing', async () => {
  const { code, output } = await smoke(runtime.url);
  expect(output).toContain('No call is open here.');
  expect(code).toBe(2);
});

test('[F75] the smoke test walks from the open call to a receipt', async () => {
  await runtime.advanceTo(callOpens);
  const { code, output } = await smoke(runtime.url);
  expect(output).toMatch(/✓ Receipt: \S+/);
  expect(output).not.toContain('✗');
  expect(code).toBe(0);
});

test('[F75] its application is ruled out by the rules, so that nobody reviews it', async () => {
  await runtime.quiet();
  const { now } = runtime.kernel.clock;
  const account = demoAccountOf('coordinator');
  const authorization = staffAuthorization(userPoolOf(runtime), account, now);
  const staff = createHttpClient({ url: runtime.url, authorization });
  const list = await staff.need(
    'GET',
    '/staff/editions/2023/applications?track=experts&status=ineligible',
  );
  expect(JSON.stringify(list)).toContain('"name":"Smoke test"');
});

test('[F75] a stage that does not answer is a fault, in words', async () => {
  const { code, output } = await smoke('http://127.0.0.1:9');
  expect(output).toContain('✗');
  expect(code).toBe(1);
});
