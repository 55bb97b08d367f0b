import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCredentials } from '../front-door/credentials.ts';
import { createTestKernel, type TestKernel, testMoment } from '../test/test-kernel.ts';
import { createFunctions, type LambdaFunctions } from './functions.ts';
import { maximumEnvironments } from './pool.ts';

const code: Readonly<Record<string, string>> = {
  echo: `export const handler = async (event, context) => ({
    event, pid: process.pid, now: Date.now(), arn: context.invokedFunctionArn,
    remaining: context.getRemainingTimeInMillis(),
  });`,
  slow: 'export const handler = () => new Promise((done) => setTimeout(done, 60_000));',
  failing: `export const handler = async () => { throw new TypeError('no such book'); };`,
  exiting: 'export const handler = async () => process.exit(3);',
  broken: 'import "not-there"; export const handler = async () => 1;',
  environment: 'export const handler = async () => process.env;',
  writing: `import { writeFileSync } from 'node:fs';
    export const handler = async ({ path }) => { writeFileSync(path, 'done'); return 'ok'; };`,
};

const functionArn = (name: string) => `arn:aws:lambda:eu-west-1:111122223333:function:${name}`;
const resources = Object.entries(code).map(([name, ZipFile]) => ({
  type: 'AWS::Lambda::Function',
  arn: functionArn(name),
  physicalId: name,
  logicalId: name,
  properties: {
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Code: { ZipFile },
    Timeout: name === 'slow' ? 0.2 : 10,
    Role: 'arn:aws:iam::111122223333:role/Role',
    Environment: { Variables: { TABLE_NAME: 'orders' } },
  },
}));

describe('functions', () => {
  let kernel: TestKernel;
  let functions: LambdaFunctions;
  beforeEach(() => {
    kernel = createTestKernel({ resources });
    const credentials = createCredentials(kernel.assembly, Buffer.from('seed'));
    functions = createFunctions(kernel, credentials, { refusal: () => undefined });
  });
  afterEach(async () => {
    await functions.stop();
    kernel.dispose();
  });
  const errorOf = async (name: string, payload: unknown = {}) =>
    (await functions.invoke(name, payload)).error;

  it('run in a process that is used again, and may be called by qualified ARN', async () => {
    const first = await functions.invoke('echo', { a: 1 });
    expect(first).toMatchObject({
      ok: true,
      payload: { event: { a: 1 }, arn: functionArn('echo') },
    });
    const second = await functions.invoke(`${functionArn('echo')}:live`, {});
    const { pid } = first.payload as { pid: number };
    expect(second.payload).toMatchObject({ pid, arn: `${functionArn('echo')}:live` });
  });

  it('have two or three environments; what is more waits in line', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, () => functions.invoke('echo', {})),
    );
    const pids = new Set(results.map(({ payload }) => (payload as { pid: number }).pid));
    expect(pids.size).toBe(maximumEnvironments);
    expect(results.every(({ ok }) => ok)).toBe(true);
  });

  it('[F71] tell virtual time, also in an environment from before a move', async () => {
    const before = await functions.invoke('echo', {});
    expect(before.payload).toMatchObject({ now: testMoment, remaining: 10_000 });
    await kernel.clock.advanceTo(testMoment + 86_400_000);
    const after = await functions.invoke('echo', {});
    expect(after.payload).toMatchObject({ now: testMoment + 86_400_000, remaining: 10_000 });
  });

  it("have the template's environment and nothing of this process", async () => {
    vi.stubEnv('LEAK', 'secret');
    const { payload } = await functions.invoke('environment', {});
    vi.unstubAllEnvs();
    expect(payload).toMatchObject({
      TABLE_NAME: 'orders',
      AWS_REGION: kernel.assembly.region,
      AWS_LAMBDA_FUNCTION_NAME: 'environment',
      AWS_ENDPOINT_URL: kernel.endpoint(),
    });
    expect(payload).not.toHaveProperty('LEAK');
    expect(payload).not.toHaveProperty('HOME');
  });

  it("fail with the runtime's error object", async () => {
    expect(await errorOf('failing')).toMatchObject({
      errorType: 'TypeError',
      errorMessage: 'no such book',
      trace: expect.arrayContaining(['TypeError: no such book']),
    });
    expect(await errorOf('exiting')).toEqual({
      errorType: 'Runtime.ExitError',
      errorMessage: 'Runtime exited with error: exit status 3',
    });
    expect(await errorOf('slow')).toEqual({
      errorType: 'Sandbox.Timedout',
      errorMessage: 'Task timed out after 0.20 seconds',
    });
    expect((await errorOf('broken'))?.errorMessage).toContain('not-there');
    expect((await errorOf('missing'))?.errorType).toBe('ResourceNotFoundException');
  });

  it("write to a log of their own, and what went wrong to the runtime's", async () => {
    await functions.invoke('failing', {});
    expect(kernel.lines.join('\n')).toContain('no such book');
    const [{ logPath } = { logPath: '' }] = functions
      .logs()
      .filter(({ name }) => name === 'failing');
    await functions.stop();
    expect(readFileSync(logPath, 'utf8')).toMatch(/START RequestId[\s\S]*no such book[\s\S]*END/);
  });

  it('are killed by a switch, before or after their effects', async () => {
    const path = join(kernel.dataDirectory, 'effect');
    kernel.faults.arm({ name: 'lambda.Kill', subject: 'writing', times: 1 });
    expect((await errorOf('writing', { path }))?.errorType).toBe('Runtime.ExitError');

    kernel.faults.arm({ name: 'lambda.KillAfter', subject: 'writing', times: 1 });
    expect((await errorOf('writing', { path }))?.errorType).toBe('Runtime.ExitError');
    expect(existsSync(path)).toBe(true);
    expect(await functions.invoke('writing', { path })).toMatchObject({ ok: true, payload: 'ok' });
  });
});
