/** A bench for state machines: fake functions, a clock that stands still, a database that can be cut off. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createActivity } from '../../clock/activity.ts';
import { createClock } from '../../clock/clock.ts';
import { createFaults } from '../../faults/faults.ts';
import type {
  Assembly,
  AwsRequest,
  IamCheck,
  InvokeResult,
  Kernel,
  Log,
  Resource,
} from '../../kernel.ts';
import { createStates, type States } from '../states.ts';

export const ROLE = 'arn:aws:iam::111122223333:role/machine';
const START = Date.parse('2023-01-01T00:00:00Z');

/** A function of the bench: its payload in, its answer out; what it throws is its error. */
export type FakeFunction = (payload: never) => unknown;

export interface BenchOptions {
  /** Definitions by the name of their machine. */
  readonly machines: Readonly<Record<string, object>>;
  readonly functions?: Readonly<Record<string, FakeFunction>>;
  readonly authorize?: (roleArn: string, checks: readonly IamCheck[]) => string | undefined;
  readonly endpoint?: string;
  readonly random?: () => number;
  /** Stands between the interpreter and the database, e.g. to crash. */
  readonly intercept?: (database: DatabaseSync) => DatabaseSync;
}

/** An error with a name, as a function's runtime reports it. */
export class NamedError extends Error {
  constructor(name: string, message = 'It went wrong') {
    super(message);
    this.name = name;
  }
}

export function machineArn(name: string): string {
  return `arn:aws:states:eu-central-1:111122223333:stateMachine:${name}`;
}

export function functionArn(name: string): string {
  return `arn:aws:lambda:eu-central-1:111122223333:function:${name}`;
}

/** Wraps states into a JSONata machine that begins with the first of them. */
export function machine(states: object, more: object = {}): object {
  return { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...more };
}

/** A Task state that calls a function of the bench. */
export function call(name: string, more: object): object {
  return { Type: 'Task', Resource: functionArn(name), ...more };
}

export type Bench = ReturnType<typeof openBench>;

export function openBench(options: BenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'states-'));
  let current = boot(options, join(folder, 'runtime.db'), START);

  async function request<T = Record<string, unknown>>(action: string, body: object): Promise<T> {
    const reply = await current.states.handle(awsRequest(action, body), { accessKeyId: 'test' });
    const answer = JSON.parse(String(reply.body));
    if (reply.status !== 200) throw new NamedError(answer.__type, answer.message);
    return answer as T;
  }

  async function describe(executionArn: string) {
    const { status, output, error, cause } = await request<Record<string, string>>(
      'DescribeExecution',
      { executionArn },
    );
    return { status, output: output === undefined ? undefined : JSON.parse(output), error, cause };
  }

  return {
    request,
    describe,
    get states() {
      return current.states;
    },
    get clock() {
      return current.kernel.clock;
    },
    get faults() {
      return current.kernel.faults;
    },
    get activity() {
      return current.kernel.activity;
    },
    quiet: () => current.kernel.activity.quiet(),
    async start(name: string, input: unknown = {}, executionName?: string): Promise<string> {
      const text = JSON.stringify(input);
      const { executionArn } = await current.states.startExecution(
        machineArn(name),
        text,
        executionName,
      );
      return executionArn;
    },
    /** Starts an execution and tells how it stands when nothing is under way any more. */
    async run(name: string, input: unknown = {}) {
      const arn = await this.start(name, input);
      await this.quiet();
      return describe(arn);
    },
    async pass(seconds: number): Promise<void> {
      await current.kernel.clock.advanceTo(current.kernel.clock.now() + 1000 * seconds);
    },
    async history(executionArn: string) {
      const { events } = await request<{ events: Record<string, unknown>[] }>(
        'GetExecutionHistory',
        { executionArn, maxResults: 1000 },
      );
      return events;
    },
    async eventTypes(executionArn: string): Promise<string[]> {
      return (await this.history(executionArn)).map(({ type }) => String(type));
    },
    /** Cuts the runtime off as a kill would, and starts a new one on what is on disk. */
    async restart(changes: Partial<BenchOptions> = {}): Promise<void> {
      const now = current.kernel.clock.now();
      current.cutOff();
      current = boot({ ...options, ...changes }, join(folder, 'runtime.db'), now);
      await current.states.start();
    },
    /** Fails the test if the runtime reported an error that nobody was told of. */
    async close(): Promise<void> {
      const { errors } = current;
      await current.states.stop();
      current.cutOff();
      rmSync(folder, { recursive: true });
      if (errors.length > 0) throw new Error(`The runtime reported: ${errors.join('; ')}`);
    },
  };
}

function boot(options: BenchOptions, file: string, now: number) {
  const { functions = {}, authorize = () => undefined, intercept = (same) => same } = options;
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  const activity = createActivity();
  const errors: string[] = [];
  const report = (what: string, about: unknown) => {
    if (database.isOpen) errors.push(`${what} ${JSON.stringify(about)}`);
  };
  const kernel: Kernel = {
    assembly: fakeAssembly(options.machines),
    clock: createClock({ now, frozen: true, activity, onError: report }),
    activity,
    functions: { invoke: (name, payload) => invoke(functions, name, payload) },
    faults: createFaults(),
    log: errorLog(report),
    dataDirectory: '',
    database: intercept(database),
    endpoint: () => options.endpoint ?? 'http://127.0.0.1:9',
  };
  const states: States = createStates(kernel, {
    authorize,
    credentials: (roleArn) => ({ accessKeyId: roleArn.slice(-7), secretAccessKey: 'secret' }),
    ...(options.random && { random: options.random }),
  });
  return {
    kernel,
    states,
    errors,
    cutOff: () => {
      if (database.isOpen) database.close();
    },
  };
}

async function invoke(
  functions: Readonly<Record<string, FakeFunction>>,
  arn: string,
  payload: unknown,
): Promise<InvokeResult> {
  const name = arn.split(':')[6] ?? arn;
  const implementation = functions[name] as ((payload: unknown) => unknown) | undefined;
  if (implementation === undefined) throw new Error(`Function not found: ${arn}`);
  try {
    return { ok: true, payload: await implementation(payload) };
  } catch (thrown) {
    const { name: errorType, message: errorMessage } = thrown as Error;
    return { ok: false, payload: null, error: { errorType, errorMessage, trace: [] } };
  }
}

function fakeAssembly(machines: BenchOptions['machines']): Assembly {
  const resources: Resource[] = Object.entries(machines).map(([name, definition]) => ({
    stack: 'test',
    logicalId: name,
    type: 'AWS::StepFunctions::StateMachine',
    physicalId: machineArn(name),
    arn: machineArn(name),
    properties: { DefinitionString: JSON.stringify(definition), RoleArn: ROLE },
    metadata: {},
  }));
  return {
    directory: '',
    region: 'eu-central-1',
    account: '111122223333',
    resources,
    byType: (type) => resources.filter((resource) => resource.type === type),
    byArn: (arn) => resources.find((resource) => resource.arn === arn),
    byPhysicalId: () => undefined,
    assetPath: (objectKey) => objectKey,
    outputs: new Map(),
  };
}

export function awsRequest(action: string, body: object): AwsRequest {
  return {
    service: 'states',
    method: 'POST',
    url: new URL('http://127.0.0.1/'),
    headers: { 'x-amz-target': `AWSStepFunctions.${action}` },
    body: Buffer.from(JSON.stringify(body)),
  };
}

function errorLog(error: Log['error']): Log {
  const log: Log = { info: () => undefined, warn: () => undefined, error, child: () => log };
  return log;
}
