/** A kernel for the tests of one part: a few resources, a clock that stands still, no functions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createActivity } from '../clock/activity.ts';
import { createClock } from '../clock/clock.ts';
import type {
  Assembly,
  Fault,
  Faults,
  Functions,
  InvokeResult,
  Kernel,
  Log,
  Resource,
} from '../kernel.ts';

export const testMoment = Date.parse('2023-04-14T01:00:00Z');

export interface TestKernelOptions {
  readonly resources?: readonly (Partial<Resource> & Pick<Resource, 'type' | 'arn'>)[];
  readonly invoke?: (nameOrArn: string, payload: unknown) => Promise<unknown> | unknown;
  /** An existing folder shows what survives a restart. */
  readonly dataDirectory?: string;
}

export interface TestKernel extends Kernel {
  readonly lines: readonly string[];
  /** Ends what the kernel holds; `keep` leaves its folder for another kernel. */
  dispose(keep?: 'keep'): void;
}

export function createTestKernel(options: TestKernelOptions = {}): TestKernel {
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'local-runtime-'));
  const database = new DatabaseSync(join(dataDirectory, 'runtime.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  const activity = createActivity();
  const lines: string[] = [];
  const write = (message: string, fields?: object) => {
    lines.push(fields ? `${message} ${JSON.stringify(fields)}` : message);
  };
  const log: Log = { info: write, warn: write, error: write, child: () => log };
  const clock = createClock({
    now: testMoment,
    frozen: true,
    activity,
    onError: (key, error) => write(`${key}: ${String(error)}`),
  });
  return {
    assembly: assemblyOf(options.resources ?? []),
    clock,
    activity,
    functions: functionsOf(options.invoke),
    faults: createTestFaults(),
    log,
    dataDirectory,
    database,
    endpoint: () => 'http://127.0.0.1:4566',
    lines,
    dispose(keep) {
      clock.stop();
      database.close();
      if (!keep) rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

function assemblyOf(given: NonNullable<TestKernelOptions['resources']>): Assembly {
  const resources = given.map(
    (resource): Resource => ({
      stack: 'Test',
      logicalId: resource.arn,
      physicalId: resource.arn,
      properties: {},
      metadata: {},
      ...resource,
    }),
  );
  return {
    directory: '',
    region: 'ap-northeast-2',
    account: '111122223333',
    resources,
    byType: (type) => resources.filter((resource) => resource.type === type),
    byArn: (arn) => resources.find((resource) => resource.arn === arn),
    byPhysicalId: (type, physicalId) =>
      resources.find((resource) => resource.type === type && resource.physicalId === physicalId),
    assetPath: (objectKey) => objectKey,
    outputs: new Map(),
  };
}

function functionsOf(invoke: TestKernelOptions['invoke']): Functions {
  return {
    async invoke(nameOrArn, payload): Promise<InvokeResult> {
      return { ok: true, payload: await invoke?.(nameOrArn, payload) };
    },
  };
}

function createTestFaults(): Faults {
  let armed: Fault[] = [];
  return {
    take(name, subject) {
      const fault = armed.find(
        (candidate) =>
          candidate.name === name &&
          (candidate.subject === undefined || candidate.subject === subject),
      );
      armed = armed.filter((candidate) => candidate !== fault);
      return fault;
    },
    arm: (fault) => armed.push(fault),
    clear: () => {
      armed = [];
    },
    list: () => armed,
  };
}
