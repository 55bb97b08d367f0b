/** Writes the cloud assembly anew, but only when something that it is made from has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDurably } from './protocol/durable-file.ts';

export interface SynthesisOptions {
  /** The folder that paths and the command are relative to. */
  readonly root: string;
  /** Where the assembly is written. */
  readonly assembly: string;
  /** The program that synthesises, e.g. `["node", "infra/app.ts"]`. */
  readonly command: readonly string[];
  /** Files and folders that the assembly is made from. */
  readonly inputs: readonly string[];
}

/** Beside the assembly, so that a new one never comes with an old hash. */
const hashFile = 'inputs.sha256';

/**
 * @returns whether it had to be written
 * @throws Error with the end of what the program printed when it fails
 */
export async function synthesise(options: SynthesisOptions): Promise<boolean> {
  const assembly = resolve(options.root, options.assembly);
  const hash = hashOf(options);
  const known = join(assembly, hashFile);
  if (existsSync(known) && readFileSync(known, 'utf8') === hash) return false;

  const next = `${assembly}.${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  try {
    await run(options, next);
    writeDurably(join(next, hashFile), hash);
    rmSync(assembly, { recursive: true, force: true });
    renameSync(next, assembly);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}

async function run({ root, command }: SynthesisOptions, output: string): Promise<void> {
  const [program = '', ...parameters] = command;
  const child = spawn(program === 'node' ? process.execPath : program, parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CDK_OUTDIR: output, CDK_CONTEXT_JSON: contextOf(root) },
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const tail = Buffer.concat(printed).toString().split('\n').slice(-40).join('\n');
  throw new Error(`"${command.join(' ')}" failed:\n${tail}`);
}

/** What the CDK command line would hand over: readable paths, feature flags, looked-up values. */
function contextOf(root: string): string {
  const read = (name: string): Record<string, unknown> => {
    const path = join(root, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  };
  return JSON.stringify({
    'aws:cdk:enable-path-metadata': true,
    'aws:cdk:enable-asset-metadata': true,
    ...read('cdk.context.json'),
    ...(read('cdk.json').context as object),
  });
}

function hashOf({ root, command, inputs }: SynthesisOptions): string {
  const hash = createHash('sha256').update(JSON.stringify(command)).update(contextOf(root));
  for (const input of [...inputs].sort()) hashInto(hash, root, input);
  return hash.digest('hex');
}

function hashInto(hash: ReturnType<typeof createHash>, root: string, name: string): void {
  const path = resolve(root, name);
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    const inside = readdirSync(path).filter((one) => one !== 'node_modules' && one !== 'cdk.out');
    for (const one of inside.sort()) hashInto(hash, root, join(name, one));
    return;
  }
  hash.update(`\0${name}\0`).update(readFileSync(path));
}
