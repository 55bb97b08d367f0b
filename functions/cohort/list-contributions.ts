import type { Listed } from '../../shared/domain/cohort-list.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { CohortDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** What the office is told: reasons, and not whose they are. */
export const shownToOffice = (one: Listed) => {
  const { id, kind, author, text, field, links, writtenAt, editedAt, revision } = one;
  const { hidden, authorLeftAt } = one;
  return {
    ...{ id, kind, author, text, field, links, writtenAt, editedAt, revision },
    ...{ hidden, authorLeftAt },
    reports: one.reports.map(({ at, reason, settled = false }) => ({ at, reason, settled })),
  };
};

/** Reported, hidden, or shown contributions of an edition, a page at a time. */
export const listContributions =
  (deps: CohortDeps) =>
  async ({ params, query }: RequestOf<typeof routes.listContributions>): Promise<Reply> => {
    if ((await deps.editions.get(params.edition)) === undefined) return refused(notFound);
    const { state, cursor } = query;
    const page = await deps.cohort.page(params.edition, { of: state }, { cursor });
    return ok({ contributions: page.contributions.map(shownToOffice), cursor: page.cursor });
  };
