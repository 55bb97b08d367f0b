import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { CheckInDeps } from './deps.ts';
import { loadSession } from './load-session.ts';
import type { routes } from './routes.ts';

/** The register of one session, by cohort: who is expected, who was there since when, who was not. */
export const showSession =
  (deps: CheckInDeps) =>
  async ({ params }: RequestOf<typeof routes.showSession>): Promise<Reply> => {
    const found = await loadSession(deps, params);
    if (found === undefined) return refused(notFound);
    const { id, title, startsAt, endsAt } = found.session;
    const cohorts = Map.groupBy(found.people, ({ group }) => group);
    return ok({
      ...{ edition: params.edition, day: params.day },
      session: { id, title, startsAt, endsAt },
      cohorts: [...cohorts].map(([group, people]) => ({
        group,
        expected: people.length,
        present: people.flatMap(({ applicationId, name, at }) =>
          at === undefined ? [] : [{ applicationId, name, at }],
        ),
        absent: people.flatMap(({ applicationId, name, at }) =>
          at === undefined ? [{ applicationId, name }] : [],
        ),
      })),
    });
  };
