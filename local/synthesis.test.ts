import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { synthesise } from './synthesis.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synthesis-'));
  mkdirSync(join(root, 'infra'));
  writeFileSync(join(root, 'infra/app.txt'), 'first');
  writeFileSync(join(root, 'cdk.json'), '{"context":{"flag":true}}');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A program that writes what it read, as an application writes its assembly. */
const program = `
  const context = JSON.parse(process.env.CDK_CONTEXT_JSON);
  fs.mkdirSync(process.env.CDK_OUTDIR);
  const text = fs.readFileSync('infra/app.txt', 'utf8') + ' ' + context.flag;
  fs.writeFileSync(process.env.CDK_OUTDIR + '/manifest.json', text);`;
const run = (text = program) =>
  synthesise({ root, assembly: 'cdk.out', command: ['node', '--eval', text], inputs: ['infra'] });
const written = () => readFileSync(join(root, 'cdk.out/manifest.json'), 'utf8');

it('writes the assembly with the context of cdk.json, and only when something changed', async () => {
  expect(await run()).toBe(true);
  expect(written()).toBe('first true');
  expect(await run()).toBe(false);
  writeFileSync(join(root, 'infra/app.txt'), 'second');
  expect(await run()).toBe(true);
  expect(written()).toBe('second true');
  writeFileSync(join(root, 'cdk.json'), '{"context":{"flag":false}}');
  expect(await run()).toBe(true);
  expect(written()).toBe('second false');
});

it('says why the program failed, and keeps the assembly from before', async () => {
  await run();
  await expect(run('console.error("a stack is missing"); process.exit(2)')).rejects.toThrow(
    'a stack is missing',
  );
  expect(written()).toBe('first true');
});
