import type { AwaitedOf } from '../../shared/domain/reminder-definitions.ts';
import { type PlannedReminder, remindersAhead } from '../../shared/domain/reminders.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { MailRepository } from '../../shared/store/mail-repository.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { clockText } from '../../shared/ui/moment.tsx';
import { everythingAwaited, type LookingDeps } from './awaited.ts';
import { orderOf } from './reminder-order.ts';
import type { routes } from './routes.ts';

export interface PreviewDeps extends LookingDeps {
  readonly mails: Pick<MailRepository, 'get'>;
  readonly clock: { now(): number };
}

type Planned = PlannedReminder<AwaitedOf>;

const day = 86_400_000;

/** As many as somebody reads; the counts are of all. */
const mostListed = 500;

/** What was sent already is not to come: only what has fallen due can have been. */
const notSentYet = async (
  { mails }: PreviewDeps,
  planned: readonly Planned[],
  now: number,
): Promise<readonly Planned[]> => {
  const sent = new Set<Planned>();
  const fallenDue = planned.filter(({ awaited, days }) => awaited.dueAt - days * day <= now);
  await inParallel(fallenDue, 16, async (one) => {
    if (((await mails.get(orderOf(one)))?.status ?? 'PENDING') !== 'PENDING') sent.add(one);
  });
  return planned.filter((one) => !sent.has(one));
};

const lineOf = ({ awaited, days, sendAt }: Planned, zone: string, locale: Locale) => ({
  reminder: awaited.reminder,
  to: awaited.reader.kind,
  ...(awaited.reader.kind === 'dossier' ? { applicationId: awaited.reader.applicationId } : {}),
  ...(awaited.reader.name === undefined ? {} : { name: awaited.reader.name }),
  daysBefore: days,
  dueAt: isoOf(awaited.dueAt),
  sendAt: isoOf(sendAt),
  clocks: {
    edition: clockText(sendAt, zone, locale),
    reader: clockText(sendAt, awaited.zone, locale),
    zone: awaited.zone,
  },
});

/** Who will get which reminder when, should nothing move and nobody act; nothing is written. */
export const previewReminders =
  (deps: PreviewDeps) =>
  async ({ params, query, locale }: RequestOf<typeof routes.previewReminders>): Promise<Reply> => {
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const now = deps.clock.now();
    const ahead = query.days * day;
    const awaited = await everythingAwaited(deps, { now, ahead, edition: params.edition });
    const inTime = awaited
      .flatMap((one) => remindersAhead(one, now))
      .filter(({ sendAt }) => sendAt <= now + ahead)
      .toSorted((one, other) => one.sendAt - other.sendAt);
    const planned = await notSentYet(deps, inTime, now);
    const counts = Map.groupBy(planned, (one) => one.awaited.reminder);
    return ok({
      until: isoOf(now + ahead),
      counts: [...counts].map(([reminder, all]) => ({ reminder, letters: all.length })),
      reminders: planned
        .slice(0, mostListed)
        .map((one) => lineOf(one, record.edition.timeZone, locale)),
    });
  };
