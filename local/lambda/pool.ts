/** The environments of one function: the last one used is used again, and there are never many. */
import { availableParallelism } from 'node:os';
import type { InvokeResult } from '../kernel.ts';
import type { Environment } from './environment.ts';

export interface Pool {
  invoke(payload: unknown, functionArn: string): Promise<InvokeResult>;
  end(): Promise<void>;
}

/**
 * Two, so that what happens at once does, and a third where a processor is left for it: each costs a
 * second of processor time before it is quick. Further invocations wait in line.
 */
export const maximumEnvironments = availableParallelism() > 2 ? 3 : 2;
/** An environment that has not been asked for so long makes room. Milliseconds of real time. */
const idleLimit = 120_000;

export function createPool(startEnvironment: () => Promise<Environment>): Pool {
  const idle: Environment[] = [];
  const all = new Set<Environment>();
  const line: (() => void)[] = [];
  const retirements = new Map<Environment, NodeJS.Timeout>();
  let busy = 0;
  let ending = false;

  async function enter(): Promise<void> {
    if (busy < maximumEnvironments) {
      busy += 1;
      return;
    }
    await new Promise<void>((admit) => line.push(admit));
  }

  function leave(): void {
    const next = line.shift();
    if (next) next();
    else busy -= 1;
  }

  async function take(): Promise<Environment> {
    for (let found = idle.pop(); found; found = idle.pop()) {
      clearTimeout(retirements.get(found));
      if (found.alive) return found;
      all.delete(found);
      void found.end();
    }
    const started = await startEnvironment();
    all.add(started);
    return started;
  }

  function giveBack(environment: Environment): void {
    if (!environment.alive || ending) return;
    idle.push(environment);
    const retirement = setTimeout(() => retire(environment), idleLimit);
    retirement.unref();
    retirements.set(environment, retirement);
  }

  function retire(environment: Environment): void {
    idle.splice(idle.indexOf(environment), 1);
    retirements.delete(environment);
    all.delete(environment);
    void environment.end();
  }

  return {
    async invoke(payload, functionArn) {
      await enter();
      try {
        const environment = await take();
        try {
          return await environment.invoke(payload, functionArn);
        } finally {
          if (environment.alive) giveBack(environment);
          else all.delete(environment);
        }
      } finally {
        leave();
      }
    },
    async end() {
      ending = true;
      for (const retirement of retirements.values()) clearTimeout(retirement);
      await Promise.all([...all].map((environment) => environment.end()));
    },
  };
}
