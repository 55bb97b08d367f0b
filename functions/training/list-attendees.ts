import { matchedLog, nobody } from '../../shared/domain/attendee-match.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { knownPeople } from './known-people.ts';
import type { routes } from './routes.ts';
import { unmatchedData } from './unmatched-data.ts';

/** Whom the lists of an edition name and nobody has recognised, and what staff have decided so far. */
export const listAttendees =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.listAttendees>): Promise<Reply> => {
    const { edition } = request.params;
    if ((await deps.editions.get(edition)) === undefined) return refused(notFound);
    const [logs, matches, people] = await Promise.all([
      deps.seminars.logs(edition),
      deps.seminars.matches(edition),
      knownPeople(deps, edition),
    ]);
    const unmatched = new Map<string, { name: string; email: string; seminars: object[] }>();
    for (const log of logs) {
      for (const one of matchedLog(log, people, matches).unmatched) {
        const { attendee, minutes, ...called } = unmatchedData(one);
        const stands = unmatched.get(attendee) ?? { ...called, seminars: [] };
        stands.seminars.push({ seminar: log.seminar, minutes });
        unmatched.set(attendee, stands);
      }
    }
    return ok({
      unmatched: [...unmatched].map(([attendee, one]) => ({ attendee, ...one })),
      decided: Object.entries(matches.matches).map(([attendee, who]) => ({
        attendee,
        applicationId: who === nobody ? null : who,
      })),
    });
  };
