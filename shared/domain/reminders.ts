/**
 * When a reminder is sent. It is tied to a date and not to a day of its own: a date that moves
 * takes its reminders along, and each is named by the date, so that it comes once.
 */
import { longestLeadDays, type QuietHours } from './edition-reminders.ts';
import { sendingMoment } from './quiet-hours.ts';
import { type Instant, isoOf } from './time.ts';

const day = 86_400_000;

/** What there are reminders of. */
export type ReminderName =
  | 'draft'
  | 'offer'
  | 'training'
  | 'seminar'
  | 'proposal'
  | 'travel'
  | 'endorsement'
  | 'information'
  | 'review'
  | 'dinner'
  | 'evaluation'
  | 'followUp';

/** Something that somebody has still to do, with all that its reminders are decided on. */
export interface Awaited {
  readonly reminder: ReminderName;
  /** Which of the same kind, where one person may have several. */
  readonly about: string;
  readonly dueAt: Instant;
  /** When the person was told of it: no reminder lies before. */
  readonly toldAt?: Instant | undefined;
  /** Days before the date; 0 is for what is overdue, and counts until it is done. */
  readonly days: readonly number[];
  /** The zone whose nights are kept. */
  readonly zone: string;
  readonly quiet: QuietHours;
}

/** One reminder that is to come. */
export interface PlannedReminder<A extends Awaited = Awaited> {
  readonly awaited: A;
  readonly days: number;
  readonly sendAt: Instant;
}

/** Names a reminder for its reader: the same name is never sent twice. */
export const versionOf = ({ awaited: { about, dueAt }, days }: PlannedReminder): string =>
  [about, isoOf(dueAt), days].filter((part) => part !== '').join('/');

/**
 * The reminders that are still to come of one thing, the one that is due now first. Of those whose
 * time has come only the nearest to the date is left: none that was missed is made up for.
 */
export const remindersAhead = <A extends Awaited>(
  awaited: A,
  now: Instant,
): readonly PlannedReminder<A>[] => {
  const { dueAt, toldAt = Number.NEGATIVE_INFINITY, days, zone, quiet } = awaited;
  const steps = [...new Set(days)]
    .toSorted((one, other) => other - one)
    .map((lead) => ({ lead, at: dueAt - lead * day }));
  return steps.flatMap(({ lead, at }, index) => {
    const before = lead > 0 ? dueAt : undefined;
    const sendAt = sendingMoment(Math.max(at, now), {
      ...{ zone, quiet },
      ...(before === undefined ? {} : { before }),
    });
    const isOver =
      at <= toldAt ||
      (before !== undefined && sendAt >= before) ||
      sendAt >= (steps[index + 1]?.at ?? Number.POSITIVE_INFINITY);
    return isOver ? [] : [{ awaited, days: lead, sendAt }];
  });
};

/** Which reminders are to be sent at a moment. */
export const dueReminders = <A extends Awaited>(
  now: Instant,
  awaited: readonly A[],
): readonly PlannedReminder<A>[] =>
  awaited.flatMap((one) => remindersAhead(one, now).filter(({ sendAt }) => sendAt <= now));

/** What is looked for: everything of which a reminder falls due until some time from now. */
export interface Reach {
  readonly now: Instant;
  /** Milliseconds from now; 0 for what is due at once. */
  readonly ahead: number;
  /** One edition only. */
  readonly edition?: string;
}

/** Whether a reminder of something may fall due within a reach. */
export const isWithin = (
  { dueAt, days }: Pick<Awaited, 'dueAt' | 'days'>,
  { now, ahead }: Reach,
): boolean =>
  days.length > 0 &&
  dueAt - Math.max(...days) * day <= now + ahead &&
  (dueAt > now || days.includes(0));

/** The longest leads that an edition can ask for: how far ahead dates are looked for. */
export const longestLead = longestLeadDays * day;
export const longestDraftLead = 60 * day;
