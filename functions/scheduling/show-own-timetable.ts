import { instantOf, isoOf } from '../../shared/domain/time.ts';
import type { Held } from '../../shared/domain/timetable.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { SchedulingDeps } from './deps.ts';
import { type OwnDay, ownDays } from './own-days.ts';
import { OwnTimetablePage } from './pages/own-timetable-page.tsx';
import type { routes } from './routes.ts';

/** The asker's own sessions as they were published. */
export const showOwnTimetable =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.showOwnTimetable>): Promise<Reply> => {
    const { principal, receivedAt: now, locale } = request;
    if (principal.kind !== 'dossier') return refused(notFound);
    const [participant, record, current] = await Promise.all([
      deps.participants.get(principal.applicationId),
      deps.editions.get(principal.edition),
      deps.timetables.current(principal.edition),
    ]);
    if (participant === undefined || record === undefined) return refused(notFound);
    const { edition } = record;
    const days = ownDays(edition, current.sessions, participant, now);
    const sessionData = ({ startsAt, endsAt, participants: _others, ...session }: Held) => ({
      ...session,
      startsAt: isoOf(instantOf(startsAt, edition.timeZone)),
      endsAt: isoOf(instantOf(endsAt, edition.timeZone)),
    });
    const dayData = ({ day, sessions }: OwnDay) => ({ day, sessions: sessions.map(sessionData) });
    return ok(
      {
        published: current.publication && {
          number: current.publication.number,
          at: current.publication.at,
        },
        today: dayData(days.today),
        tomorrow: dayData(days.tomorrow),
        later: days.later.map(dayData),
        past: days.past.map(dayData),
      },
      {
        page: () =>
          OwnTimetablePage({ edition, days, publication: current.publication, now, locale }),
      },
    );
  };
