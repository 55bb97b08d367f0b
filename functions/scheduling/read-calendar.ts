import { timetableCalendar } from '../../shared/calendar/timetable-calendar.ts';
import type { CalendarOwner } from '../../shared/domain/calendar-feed.ts';
import { sectionOf } from '../../shared/domain/edition.ts';
import { withoutDays } from '../../shared/domain/stages.ts';
import { everythingHeld } from '../../shared/domain/timetable.ts';
import {
  type CalendarSession,
  calendarOf,
  revise,
  sectionCalendarOf,
} from '../../shared/domain/timetable-revision.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import type { EditionRecord } from '../../shared/store/edition-repository.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import { schedulingText } from '../../shared/text/scheduling.ts';
import { calendarFile } from './calendar-address.ts';
import type { SchedulingDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** Whether an address is the one that its owner has now. A wrong one reads nothing further. */
const isOpen = async (
  { feeds }: Pick<SchedulingDeps, 'feeds'>,
  owner: CalendarOwner,
  file: string,
): Promise<boolean> => {
  const feed = await feeds.find(owner);
  return feed?.secretHash !== undefined && feed.secretHash === hashOf(calendarFile.secretIn(file));
};

/**
 * What was published, and the edition's own seminars as they are now: a seminar that moved after
 * the last publication has moved here as well.
 */
const revisionsOf = async ({ timetables }: SchedulingDeps, record: EditionRecord) => {
  const { edition, appliedAt } = record;
  const [published, { sessions }] = await Promise.all([
    timetables.revisions(edition.edition),
    timetables.current(edition.edition),
  ]);
  return revise(published, everythingHeld(edition, sessions), appliedAt);
};

const answer = (
  { publicUrl }: SchedulingDeps,
  { edition }: EditionRecord,
  sessions: readonly CalendarSession[],
  of: { readonly locale: Locale; readonly section?: string },
): Reply => {
  const { locale, section } = of;
  const name = schedulingText(locale).calendar.name(inLocale(edition.title, locale), section);
  const { hostname: host } = new URL(publicUrl);
  return {
    status: 200,
    headers: { 'content-disposition': 'inline; filename="timetable.ics"' },
    raw: {
      contentType: 'text/calendar; charset=utf-8',
      body: timetableCalendar({ edition, sessions, locale, name, host }),
    },
  };
};

/** A participant's own sessions, for the calendar programme that knows the address. */
export const readPersonCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.readPersonCalendar>): Promise<Reply> => {
    const { params, locale } = request;
    const { applicationId, file } = params;
    const owner = { kind: 'person', applicationId } as const;
    if (!(await isOpen(deps, owner, file))) return refused(notFound);
    const participant = await deps.participants.get(applicationId);
    const record = participant && (await deps.editions.get(participant.edition));
    if (participant === undefined || record === undefined) return refused(notFound);
    const takesPart = !withoutDays.includes(participant.stage);
    const sessions = calendarOf(await revisionsOf(deps, record), participant, takesPart);
    return answer(deps, record, sessions, { locale });
  };

/** What a section is asked to, for the partner that holds it. */
export const readSectionCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.readSectionCalendar>): Promise<Reply> => {
    const { params, locale } = request;
    const { file, ...of } = params;
    if (!(await isOpen(deps, { kind: 'section', ...of }, file))) return refused(notFound);
    const record = await deps.editions.get(of.edition);
    const section = record && sectionOf(record.edition, of.track, of.section);
    if (record === undefined || section === undefined) return refused(notFound);
    const sessions = sectionCalendarOf(await revisionsOf(deps, record), of);
    return answer(deps, record, sessions, { locale, section: inLocale(section.title, locale) });
  };
