/** The kernel before there are functions: what everything else is made from. */
import { createActivity } from './clock/activity.ts';
import { createClock, type RunningClock } from './clock/clock.ts';
import { createMomentStore } from './clock/moment-store.ts';
import type { DataDirectory } from './data-directory.ts';
import { createFaults } from './faults/faults.ts';
import type { Assembly, Kernel, Log } from './kernel.ts';

export interface BaseKernel extends Omit<Kernel, 'functions'> {
  readonly clock: RunningClock;
}

export interface BaseKernelOptions {
  readonly data: DataDirectory;
  readonly assembly: Assembly;
  readonly endpoint: string;
  readonly log: Log;
  readonly now?: number | undefined;
  readonly frozen?: boolean | undefined;
}

export function createBaseKernel(options: BaseKernelOptions): BaseKernel {
  const { data, assembly, endpoint, log, now, frozen } = options;
  const activity = createActivity();
  const clock = createClock({
    activity,
    ...(now !== undefined && { now }),
    ...(frozen !== undefined && { frozen }),
    store: createMomentStore(data.database),
    onError: (key, error) => log.error(`The timer "${key}" failed`, { error: String(error) }),
  });
  return {
    assembly,
    clock,
    activity,
    faults: createFaults(),
    log,
    dataDirectory: data.path,
    database: data.database,
    endpoint: () => endpoint,
  };
}
