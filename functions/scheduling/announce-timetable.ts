import { TimetablePublished } from '../../events/timetable-published.ts';
import type { SessionChange } from '../../shared/domain/timetable-change.ts';
import {
  type CalendarSession,
  calendarOf,
  type SessionRevision,
} from '../../shared/domain/timetable-revision.ts';
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

/** What changes of somebody's calendar; what has been published since is in it already. */
const calendarFor = (
  { attendee, changes }: AffectedPerson,
  revisions: readonly SessionRevision[],
): readonly CalendarSession[] => {
  const changed = new Set(changes.map(({ session }) => session.id));
  return calendarOf(revisions, attendee, true).filter(({ session }) => changed.has(session.id));
};

const orderOf = (
  person: AffectedPerson,
  { number, note }: TimetablePublished['data'],
  revisions: readonly SessionRevision[],
): MailOrder => {
  const { attendee, changes } = person;
  return {
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
    calendar: calendarFor(person, revisions),
  };
};

/**
 * Tells those whose own day a publication changes, and nobody else, what changes. The outbox knows
 * each mail by person and publication, so that an event told again sends none again.
 */
export const announceTimetable = async (deps: AnnouncerDeps, detail: unknown): Promise<void> => {
  const { edition, data } = TimetablePublished.parse(detail);
  const [before = [], after, revisions] = await Promise.all([
    deps.timetables.publishedAs(edition, data.number - 1),
    deps.timetables.publishedAs(edition, data.number),
    deps.timetables.revisions(edition),
  ]);
  if (after === undefined) throw new Error(`No timetable ${data.number} of ${edition}`);
  const affected = await peopleAffected(deps, edition, before, after);
  await inParallel(affected, 8, (person) => deliver(orderOf(person, data, revisions), deps));
  logger.info('TIMETABLE_ANNOUNCED', { edition, number: data.number, people: affected.length });
};
