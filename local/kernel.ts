/**
 * What the parts of the local runtime share: types only, so that each part can be read and
 * tested alone. The runtime reads a cloud assembly and knows nothing of the application in it.
 */
import type { DatabaseSync } from 'node:sqlite';

/** The one virtual clock. Every wait, timeout, schedule and expiry of the runtime is decided by it. */
export interface Clock {
  /** Virtual time now, in epoch milliseconds. */
  now(): number;
  /** True when virtual time stands still between moves (a replay), false when it flows. */
  readonly frozen: boolean;
  /** Runs `task` once when virtual time reaches `at`; a second call with the same key replaces the first. */
  at(at: number, key: string, task: () => Promise<void> | void): void;
  cancel(key: string): void;
  /** Moves forward to `to`, running everything that falls due on the way in order, quiet in between. */
  advanceTo(to: number): Promise<void>;
  /** Told after every move, and awaited, so that child processes never lag behind. */
  onMove(listener: (now: number) => Promise<void> | void): void;
}

/** Knows whether anything is still under way, so that time moves and tests can wait for it. */
export interface Activity {
  /** Marks a piece of work as under way until the returned function is called. */
  begin(label: string): () => void;
  track<T>(label: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more; rejects after `timeoutMs` (real time) and names what is. */
  quiet(timeoutMs?: number): Promise<void>;
  pending(): readonly string[];
}

/** One resource of the assembly, with its properties resolved as CloudFormation would. */
export interface Resource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly arn: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface Assembly {
  readonly directory: string;
  readonly region: string;
  readonly account: string;
  readonly resources: readonly Resource[];
  byType(type: string): readonly Resource[];
  byArn(arn: string): Resource | undefined;
  byPhysicalId(type: string, physicalId: string): Resource | undefined;
  /** The folder or file of an asset, found through `*.assets.json` by its S3 object key. */
  assetPath(objectKey: string): string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** Who signed a call. `roleArn` is absent for the operator (start page, command line, tests). */
export interface Caller {
  readonly accessKeyId: string;
  readonly roleArn?: string;
  readonly functionName?: string;
}

export interface AwsRequest {
  readonly service: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface AwsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One permission that a call needs, as IAM names it. */
export interface IamCheck {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** A service behind the front door (the one endpoint that `AWS_ENDPOINT_URL` names). */
export interface AwsService {
  /** The service's name in a SigV4 credential scope: dynamodb, states, email, … */
  readonly signingName: string;
  /** What the caller's role must allow; the front door checks before `handle` is called. */
  permissions(request: AwsRequest): readonly IamCheck[];
  handle(request: AwsRequest, caller: Caller): Promise<AwsResponse>;
}

/** Something with a life: an emulator process, a poller, a server. */
export interface Part {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface InvokeResult {
  readonly ok: boolean;
  readonly payload: unknown;
  /** Present when the function failed: the runtime's error object. */
  readonly error?: {
    readonly errorType: string;
    readonly errorMessage: string;
    readonly trace?: readonly string[];
  };
}

export interface Functions {
  /** Runs a function by name or ARN (qualifiers allowed) and waits for its answer. */
  invoke(nameOrArn: string, payload: unknown): Promise<InvokeResult>;
}

/**
 * Faults that the real services have and emulators do not. A part asks at the point where the
 * fault would happen; a switch (start page, command line, test) arms it.
 */
export interface Faults {
  /** Takes one armed fault of that name, if any, for this subject (table, function, …). */
  take(name: FaultName, subject?: string): Fault | undefined;
  arm(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
}
export type FaultName =
  | 'dynamodb.TransactionConflict'
  | 'dynamodb.Throttling'
  | 'events.Duplicate'
  | 'events.Delay'
  | 'ses.Slow'
  | 'ses.Fail'
  | 'lambda.Kill'
  | 'lambda.KillAfter'
  | 'states.TaskFailure';
export interface Fault {
  readonly name: FaultName;
  /** Only for this table, function, queue … ; every subject when absent. */
  readonly subject?: string;
  /** How often it strikes before it is spent. */
  readonly times: number;
  readonly milliseconds?: number;
  /** The error that a failed task reports. */
  readonly error?: string;
}

export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
  child(part: string): Log;
}

/** What a part is built from. */
export interface Kernel {
  readonly assembly: Assembly;
  readonly clock: Clock;
  readonly activity: Activity;
  readonly functions: Functions;
  readonly faults: Faults;
  readonly log: Log;
  /** The one folder that holds everything that must survive. */
  readonly dataDirectory: string;
  /** The runtime's own durable state (executions, deliveries, timers): each part makes its own tables. */
  readonly database: DatabaseSync;
  /** Sends a signed-in operator's call to a service by its endpoint, e.g. for tests and the start page. */
  readonly endpoint: () => string;
}
