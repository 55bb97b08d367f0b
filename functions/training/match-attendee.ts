import { matchedLog, nobody } from '../../shared/domain/attendee-match.ts';
import { excusedSeminars } from '../../shared/domain/seminar-excuse.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { knownPeople } from './known-people.ts';
import { alreadyMatched, notAParticipant } from './log-refusals.ts';
import { recordPresence } from './record-presence.ts';
import type { routes } from './routes.ts';

/**
 * Says who somebody in the lists is, for the lists that are there and for those to come. What they
 * attended is recorded at once; a match that has counted is not moved to somebody else.
 */
export const matchAttendee =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.matchAttendee>): Promise<Reply> => {
    const { params, body, locale } = request;
    const [record, logs, matches] = await Promise.all([
      deps.editions.get(params.edition),
      deps.seminars.logs(params.edition),
      deps.seminars.matches(params.edition),
    ]);
    const { attendee } = body;
    const named = logs.filter(({ attendees }) => Object.hasOwn(attendees, attendee));
    if (record === undefined || named.length === 0) return refused(notFound);
    const people = await knownPeople(deps, params.edition);
    const who = body.applicationId ?? nobody;
    if (who !== nobody && !people.some(({ applicationId }) => applicationId === who)) {
      return refused(notAParticipant(locale));
    }
    const stands = matches.matches[attendee];
    if (stands !== undefined && stands !== nobody && stands !== who) {
      return refused(alreadyMatched(locale));
    }
    const next = {
      ...matches,
      matches: { ...matches.matches, [attendee]: who },
      version: matches.version + 1,
    };
    if (stands !== who) {
      const subject = who === nobody ? params.edition : who;
      const event = staffActed(request, deps.ids, {
        ...{ subject, edition: params.edition, action: 'attendee-matched' },
        after: { seminars: named.length, participant: who !== nobody },
      });
      if (!(await deps.seminars.replaceMatches(next, event)))
        return refused(alreadyMatched(locale));
    }
    if (who === nobody) return ok({ attendee, applicationId: null, seminars: [] });
    const excused = excusedSeminars(await deps.seminars.excuses(params.edition));
    const seminars: object[] = [];
    for (const log of named) {
      const { spans } = matchedLog(log, people, next);
      const presence = { edition: record.edition, seminar: log.seminar, spans, excused };
      const tally = await recordPresence(deps, request, presence, [who]);
      seminars.push({ seminar: log.seminar, ...tally });
    }
    return ok({ attendee, applicationId: who, seminars });
  };
