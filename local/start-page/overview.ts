/** Everything that the start page shows, as one object: the page for people, JSON for programs. */
import type { Fault, Kernel } from '../kernel.ts';
import type { MailSummary } from '../mail/inbox.ts';
import type { OutsideNotification } from '../notifications/notification.ts';
import type { QueueCount } from '../queues/queue-client.ts';
import type { SignIn } from '../seed.ts';
import type {
  Address,
  ExecutionLine,
  FunctionLine,
  StartPageSources,
  TableLine,
} from './sources.ts';

export interface Overview {
  readonly title: string;
  readonly clock: {
    /** ISO 8601, virtual time. */
    readonly now: string;
    /** The same moment in the time zones that the template's schedules name. */
    readonly zones: readonly { readonly zone: string; readonly now: string }[];
    readonly frozen: boolean;
    /** Pieces of work that are not finished. */
    readonly underWay: number;
  };
  readonly addresses: readonly Address[];
  readonly signIns: readonly SignIn[];
  readonly mail: readonly MailSummary[];
  readonly executions: readonly ExecutionLine[];
  readonly queues: readonly QueueCount[];
  readonly tables: readonly TableLine[];
  readonly functions: readonly FunctionLine[];
  readonly notifications: readonly OutsideNotification[];
  readonly faults: readonly Fault[];
  readonly notRun: readonly string[];
}

const shownMails = 50;
const shownExecutions = 50;

export async function overviewOf(kernel: Kernel, sources: StartPageSources): Promise<Overview> {
  const [queues, tables] = await Promise.all([sources.queues(), sources.tables()]);
  return {
    title: sources.title,
    clock: clockState(kernel),
    addresses: sources.addresses(),
    signIns: sources.signIns(),
    mail: sources.inbox.list({ limit: shownMails }),
    executions: sources.executions(shownExecutions),
    queues,
    tables,
    functions: sources.functions(),
    notifications: sources.notifications(),
    faults: kernel.faults.list(),
    notRun: sources.notRun(),
  };
}

export function clockState({ assembly, clock, activity }: Kernel): Overview['clock'] {
  const zones = assembly
    .byType('AWS::Scheduler::Schedule')
    .map(({ properties }) => String(properties.ScheduleExpressionTimezone ?? 'UTC'))
    .filter((zone) => zone !== 'UTC');
  return {
    now: new Date(clock.now()).toISOString(),
    zones: [...new Set(zones)].map((zone) => ({ zone, now: inZone(clock.now(), zone) })),
    frozen: clock.frozen,
    underWay: activity.pending().length,
  };
}

/** `2023-04-14 10:00`: the Swedish way of writing it is ISO 8601's. */
function inZone(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(moment);
}
