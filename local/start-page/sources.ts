/** What the start page shows, asked of the other parts when the page is asked for. */
import type { Inbox } from '../mail/inbox.ts';
import type { OutsideNotification } from '../notifications/notification.ts';
import type { QueueCount } from '../queues/queue-client.ts';

export interface Address {
  readonly name: string;
  readonly url: string;
  readonly note?: string;
}

/** A person of the demonstration, whom the seed module made. */
export interface DemoSignIn {
  readonly role: string;
  readonly username: string;
  readonly password?: string;
  /** Where this person signs in, or a link that signs in at once. */
  readonly url?: string;
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

export interface NotRunLine {
  /** The resource or setting of the template. */
  readonly what: string;
  readonly why?: string;
}

export interface StartPageSources {
  /** The name of the application. */
  readonly title: string;
  readonly inbox: Inbox;
  addresses(): readonly Address[];
  signIns(): readonly DemoSignIn[];
  /** The newest first. */
  executions(limit: number): readonly ExecutionLine[];
  functions(): readonly FunctionLine[];
  queues(): Promise<readonly QueueCount[]>;
  tables(): Promise<readonly TableLine[]>;
  notifications(): readonly OutsideNotification[];
  notRun(): readonly NotRunLine[];
}
