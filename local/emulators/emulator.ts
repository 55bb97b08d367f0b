/**
 * A service emulator in a process of its own, on the runtime's clock: started when the runtime
 * starts, started again should it die, and ended with the runtime.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CLOCK_PRELOAD, clockEnvironment, keepInStep } from '../clock/child-clock.ts';
import type { AwsResponse, Kernel, Part } from '../kernel.ts';
import { compileCache } from '../protocol/compile-cache.ts';
import { createForwarder, type ForwardedRequest } from './forwarder.ts';

export interface EmulatorOptions {
  readonly name: string;
  /** The script that Node runs, and what it is given. */
  readonly script: string;
  readonly parameters?: readonly string[];
  /** Its working directory, below the data directory. */
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Emulator extends Part {
  /** Sends one request and waits for the whole answer; starts a dead emulator again first. */
  forward(request: ForwardedRequest): Promise<AwsResponse>;
}

/** Every emulator says where it listens, in a line like `… on http://127.0.0.1:4321`. */
const readyLine = / on (http:\/\/127\.0\.0\.1:\d+)/;
const loopbackOnly = new URL('./loopback-only.ts', import.meta.url).href;
const stopAfterMs = 3_000;

export function createEmulator(kernel: Kernel, options: EmulatorOptions): Emulator {
  const log = kernel.log.child(options.name);
  const forwarder = createForwarder();
  let stopping = true;
  let running: Promise<RunningEmulator> | undefined;

  function ensureRunning(): Promise<RunningEmulator> {
    running ??= launch();
    return running;
  }

  async function launch(): Promise<RunningEmulator> {
    const child = spawn(
      process.execPath,
      [
        ...['--import', CLOCK_PRELOAD, '--import', loopbackOnly],
        options.script,
        ...(options.parameters ?? []),
      ],
      {
        cwd: options.directory,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        // Ctrl-C in the terminal is for the runtime, which ends the emulator in its turn.
        detached: true,
        env: {
          PATH: process.env.PATH,
          NODE_NO_WARNINGS: '1',
          ...clockEnvironment(kernel.clock),
          ...compileCache,
          ...options.environment,
        },
      },
    );
    keepInStep(child, kernel.clock);
    child.once('exit', (code, signal) => {
      if (stopping) return;
      running = undefined;
      log.warn('ended by itself and is started again when it is needed', { code, signal });
    });
    return { child, url: await ready(child) };
  }

  /** Waits for the line that names the port; everything else that is printed goes to the log. */
  function ready(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      const tail: string[] = [];
      for (const stream of [child.stdout, child.stderr]) {
        if (!stream) continue;
        createInterface({ input: stream }).on('line', (line) => {
          tail.push(line);
          if (tail.length > 20) tail.shift();
          const url = readyLine.exec(line)?.[1];
          if (url) resolve(url);
          else log.info(line);
        });
      }
      child.once('error', reject);
      child.once('exit', () =>
        reject(new Error(`${options.name} ended before it was ready:\n${tail.join('\n')}`)),
      );
    });
  }

  return {
    async start() {
      stopping = false;
      await ensureRunning();
    },

    async stop() {
      stopping = true;
      const current = running;
      running = undefined;
      if (current) await end((await current).child);
      forwarder.close();
    },

    async forward(request) {
      if (stopping) throw new Error(`${options.name} is not running`);
      const { url } = await ensureRunning();
      return forwarder.send(url, request);
    },
  };
}

interface RunningEmulator {
  readonly child: ChildProcess;
  readonly url: string;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const impatience = setTimeout(() => child.kill('SIGKILL'), stopAfterMs);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(impatience);
}
