/** What the start page shows, asked of the other parts when the page is asked for. */
import type { Inbox } from '../mail/inbox.ts';
import type { OutsideNotification } from '../notifications/notification.ts';
import type { QueueCount } from '../queues/queue-client.ts';
import type { SignIn } from '../seed.ts';

export interface Address {
  readonly name: string;
  readonly url: string;
  readonly note?: string;
}

export interface ExecutionLine {
  readonly arn: string;
  readonly name: string;
  readonly machine: string;
  readonly status: string;
  /** Epoch milliseconds, virtual time. */
  readonly startedAt: number;
  readonly stoppedAt: number | undefined;
  /** The states that it is in; none once it has ended. */
  readonly states: readonly string[];
}

export interface FunctionLine {
  readonly name: string;
  /** The file that it writes to. */
  readonly logPath: string;
}

export interface TableLine {
  readonly name: string;
  readonly items: number;
}

export interface StartPageSources {
  /** The name of the application. */
  readonly title: string;
  readonly inbox: Inbox;
  addresses(): readonly Address[];
  signIns(): readonly SignIn[];
  /** The newest first. */
  executions(limit: number): readonly ExecutionLine[];
  functions(): readonly FunctionLine[];
  queues(): Promise<readonly QueueCount[]>;
  tables(): Promise<readonly TableLine[]>;
  notifications(): readonly OutsideNotification[];
  /** What the template has and this machine does not run. */
  notRun(): readonly string[];
}
