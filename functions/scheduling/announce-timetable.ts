import { TimetablePublished } from '../../events/timetable-published.ts';
import type { SessionChange } from '../../shared/domain/timetable-change.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { deliver } from '../../shared/mail/post-office.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { key } from '../../shared/store/keys.ts';
import { type AffectedPerson, peopleAffected } from './affected-people.ts';
import type { AnnouncerDeps } from './announcer-container.ts';

/** More than a mail should list; the timetable itself has them all. */
const listed = 8;

/** What a mail says of a change: small, whatever the session holds beside it. */
const told = (change: SessionChange) => ({
  kind: change.kind,
  title: change.session.title,
  startsAt: change.session.startsAt,
  ...(change.kind === 'changed' ? { before: change.before.startsAt, parts: change.parts } : {}),
});

const orderOf = (
  { attendee, changes }: AffectedPerson,
  { number, note }: TimetablePublished['data'],
): MailOrder => ({
  recipient: key.dossier(attendee.applicationId),
  moment: number === 1 ? 'timetable-published' : 'timetable-changed',
  version: String(number),
  edition: attendee.edition,
  applicationId: attendee.applicationId,
  facts: {
    changes: changes.slice(0, listed).map(told),
    more: Math.max(0, changes.length - listed),
    ...(note === undefined ? {} : { note }),
  },
});

/**
 * Tells those whose own day a publication changes, and nobody else, what changes. The outbox knows
 * each mail by person and publication, so that an event told again sends none again.
 */
export const announceTimetable = async (deps: AnnouncerDeps, detail: unknown): Promise<void> => {
  const { edition, data } = TimetablePublished.parse(detail);
  const [before = [], after] = await Promise.all([
    deps.timetables.publishedAs(edition, data.number - 1),
    deps.timetables.publishedAs(edition, data.number),
  ]);
  if (after === undefined) throw new Error(`No timetable ${data.number} of ${edition}`);
  const affected = await peopleAffected(deps, edition, before, after);
  await inParallel(affected, 8, (person) => deliver(orderOf(person, data), deps));
  logger.info('TIMETABLE_ANNOUNCED', { edition, number: data.number, people: affected.length });
};
