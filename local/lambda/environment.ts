/** One environment of a function: a child process with AWS's runtime client, used again and again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CLOCK_PRELOAD, clockEnvironment, clockState, keepInStep } from '../clock/child-clock.ts';
import type { Clock, Faults, InvokeResult } from '../kernel.ts';
import { compileCache } from '../protocol/compile-cache.ts';
import type { FunctionDefinition } from './definitions.ts';
import type { FunctionLog } from './function-log.ts';
import { failure, type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

export interface Environment {
  /** False once the process has ended: by a crash, a timeout, a fault or `end`. */
  readonly alive: boolean;
  invoke(payload: unknown, functionArn: string): Promise<InvokeResult>;
  end(): Promise<void>;
}

export interface EnvironmentOptions {
  readonly definition: FunctionDefinition;
  /** What the function's process finds in its environment beside the clock and the Runtime API. */
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: FunctionLog;
}

const bootstrap = fileURLToPath(new URL('bootstrap.ts', import.meta.url));

export async function startEnvironment(options: EnvironmentOptions): Promise<Environment> {
  const { definition, clock, faults, log } = options;
  const api = await startRuntimeApi();
  const child = spawnFunction(options, api);
  let alive = true;
  const ended = once(child, 'exit').then(
    ([code, signal]) => exitError(code, signal),
    (error: Error) => failure('Runtime.ExitError', error.message),
  );
  void ended.then(() => {
    alive = false;
  });

  async function kill(): Promise<void> {
    if (alive) child.kill('SIGKILL');
    await ended;
    await api.close();
  }

  /** Ends with the first of: an answer, a failed start, the end of the process, the timeout. */
  async function outcome(payload: unknown, functionArn: string, requestId: string) {
    if (faults.take('lambda.Kill', definition.name)) return await killed();
    const timeout = Promise.withResolvers<InvokeResult>();
    const timer = setTimeout(() => timeout.resolve(timedOut(definition)), definition.timeout);
    const answer = api.run({
      requestId,
      functionArn,
      payload,
      deadline: clock.now() + definition.timeout,
      clock: JSON.stringify(clockState(clock)),
    });
    const first = await Promise.race([
      answer.then((result) => ({ result, reusable: true })),
      api.initError.then((result) => ({ result, reusable: false })),
      ended.then((result) => ({ result, reusable: false })),
      timeout.promise.then((result) => ({ result, reusable: false })),
    ]);
    clearTimeout(timer);
    const struck = first.reusable && faults.take('lambda.KillAfter', definition.name);
    return struck ? await killed() : first;
  }

  /** By a switch: before the function has seen its event, or when its effects are done. */
  async function killed() {
    child.kill('SIGKILL');
    return { result: await ended, reusable: false };
  }

  return {
    get alive() {
      return alive;
    },
    async invoke(payload, functionArn) {
      const requestId = randomUUID();
      log.start(requestId);
      const { result, reusable } = await outcome(payload, functionArn, requestId);
      if (!reusable) await kill();
      log.end(requestId, result);
      return result;
    },
    end: kill,
  };
}

function spawnFunction(options: EnvironmentOptions, api: RuntimeApi): ChildProcess {
  const { definition, variables, clock, log } = options;
  const child = spawn(process.execPath, ['--import', CLOCK_PRELOAD, bootstrap], {
    cwd: definition.codeDirectory,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in the terminal is for the runtime, which ends its functions in its turn.
    detached: true,
    env: {
      ...variables,
      ...clockEnvironment(clock),
      ...compileCache,
      AWS_LAMBDA_RUNTIME_API: api.address,
    },
  });
  log.follow(child);
  keepInStep(child, clock);
  return child;
}

function exitError(code: unknown, signal: unknown): InvokeResult {
  const how = typeof signal === 'string' ? `signal: ${signal}` : `exit status ${String(code)}`;
  return failure('Runtime.ExitError', `Runtime exited with error: ${how}`);
}

function timedOut(definition: FunctionDefinition): InvokeResult {
  const seconds = (definition.timeout / 1000).toFixed(2);
  return failure('Sandbox.Timedout', `Task timed out after ${seconds} seconds`);
}
