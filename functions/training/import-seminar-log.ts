import { type AttendeeMatches, matchedLog } from '../../shared/domain/attendee-match.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { excusedSeminars } from '../../shared/domain/seminar-excuse.ts';
import {
  type LogRow,
  logKeptFor,
  mostAttendees,
  noLog,
  type SeminarLog,
  saysTheSame,
  withRows,
} from '../../shared/domain/seminar-log.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { heldAt } from './held-seminars.ts';
import { knownPeople } from './known-people.ts';
import { notBegun, unreadableLog } from './log-refusals.ts';
import { readMeetingLog } from './meeting-log.ts';
import { expectedAt, minutesAt, recordPresence } from './record-presence.ts';
import type { routes } from './routes.ts';
import { unmatchedData } from './unmatched-data.ts';

type Asked = RequestOf<typeof routes.importSeminarLog>;

const attempts = 5;

/** The log with these rows, written if it says more than before; another import may be first. */
const keepLog = async (
  deps: Pick<TrainingDeps, 'seminars' | 'ids'>,
  request: Asked,
  rows: readonly LogRow[],
  keptUntil: string,
): Promise<{ readonly log: SeminarLog; readonly changed: boolean } | 'too-many'> => {
  const { edition, seminar } = request.params;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const stands =
      (await deps.seminars.log(edition, seminar)) ?? noLog(edition, seminar, keptUntil);
    const next = withRows(stands, rows);
    const attendees = Object.keys(next.attendees).length;
    if (attendees > mostAttendees) return 'too-many';
    if (saysTheSame(next, stands)) return { log: stands, changed: false };
    const event = staffActed(request, deps.ids, {
      ...{ subject: seminar, edition, action: 'seminar-log-imported' },
      before: { attendees: Object.keys(stands.attendees).length },
      after: { attendees, rows: rows.length },
    });
    if (await deps.seminars.replaceLog(next, event)) return { log: next, changed: true };
  }
  throw new Error(`The log of ${seminar} is written without end`);
};

/** Records what a log says of everyone who was expected, and of everyone who was there. */
const recordLog = async (
  deps: TrainingDeps,
  request: Asked,
  of: { readonly edition: Edition; readonly log: SeminarLog; readonly matches: AttendeeMatches },
) => {
  const { edition, log, matches } = of;
  const { seminar } = log;
  const [people, excuses] = await Promise.all([
    knownPeople(deps, edition.edition),
    deps.seminars.excuses(edition.edition),
  ]);
  const { spans, unmatched } = matchedLog(log, people, matches);
  const excused = excusedSeminars(excuses);
  const concerned = people.filter(
    (person) =>
      spans.has(person.applicationId) ||
      (person.stage === 'in-online-training' && expectedAt(edition, person, seminar) !== undefined),
  );
  const tally = await recordPresence(
    deps,
    request,
    { edition, seminar, spans, excused },
    concerned.map(({ applicationId }) => applicationId),
  );
  return {
    people: concerned.flatMap((person) => {
      const was = minutesAt(edition, person, { seminar, spans });
      return was === undefined ? [] : [{ applicationId: person.applicationId, ...was }];
    }),
    ...tally,
    unmatched: unmatched.map(unmatchedData),
  };
};

/**
 * Takes over the meeting tool's list of a seminar: whole, or not at all. The same list again
 * changes nothing; a second list of the same seminar adds to the first.
 */
export const importSeminarLog =
  (deps: TrainingDeps) =>
  async (request: Asked): Promise<Reply> => {
    const { params, body, receivedAt, locale } = request;
    const record = await deps.editions.get(params.edition);
    const spans = record && heldAt(record.edition, params.seminar);
    if (record === undefined || spans === undefined) return refused(notFound);
    if (spans.every(([from]) => receivedAt < from)) return refused(notBegun(locale));
    const { edition } = record;
    const zone = body.timeZone ?? edition.timeZone;
    const read = readMeetingLog(body.csv, { spans, zone });
    if ('faults' in read) return refused(unreadableLog(read.faults, locale));
    const keptUntil = isoOf(Math.max(...spans.map(([, to]) => to)) + logKeptFor);
    const kept = await keepLog(deps, request, read.rows, keptUntil);
    if (kept === 'too-many') {
      return refused(unreadableLog([{ line: 1, column: '', code: 'too-many-rows' }], locale));
    }
    const matches = await deps.seminars.matches(params.edition);
    const recorded = await recordLog(deps, request, { edition, log: kept.log, matches });
    return ok({
      rows: read.rows.length,
      inWaitingRoom: read.waiting,
      attendees: Object.keys(kept.log.attendees).length,
      changed: kept.changed,
      ...recorded,
    });
  };
