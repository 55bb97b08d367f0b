import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { CohortDeps } from './deps.ts';
import { chosen } from './filters.ts';
import { findSpace } from './open-space.ts';
import { SpacePage } from './pages/space-page.tsx';
import { toldNotOpen } from './refusals.ts';
import type { routes } from './routes.ts';
import { closedFor, shownTo } from './shown.ts';

/** What the people of the edition write, newest first; before it opens, when that is. */
export const showSpace =
  (deps: CohortDeps) =>
  async (request: RequestOf<typeof routes.showSpace>): Promise<Reply> => {
    const { query, locale } = request;
    const space = await findSpace(deps, request);
    if (space === undefined) return refused(notFound);
    if (space.access.state !== 'open') return toldNotOpen(space, locale);
    const { cursor, ...asked } = query;
    const filter = chosen(asked);
    const { edition } = space.participant;
    const page = await deps.cohort.page(edition, { of: 'posts', ...filter }, { cursor });
    const posts = page.contributions.map((one) => shownTo(space, one));
    return ok(
      { state: 'open', posts, cursor: page.cursor, ...closedFor(space.member) },
      { page: () => SpacePage({ space, page, filter, isLater: cursor !== undefined, locale }) },
    );
  };
