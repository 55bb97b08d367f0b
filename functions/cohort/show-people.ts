import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok } from '../../shared/http/reply.ts';
import type { CohortDeps } from './deps.ts';
import { chosen } from './filters.ts';
import { inSpace } from './open-space.ts';
import { PeoplePage } from './pages/people-page.tsx';
import type { routes } from './routes.ts';
import { shownTo } from './shown.ts';

type Asked = RequestOf<typeof routes.showPeople>;

/** Who has introduced themselves, by section and country. */
export const showPeople = (deps: CohortDeps) =>
  inSpace(deps, async (space, { query, locale }: Asked) => {
    const { cursor, ...asked } = query;
    const filter = chosen(asked);
    const { edition } = space.participant;
    const page = await deps.cohort.page(edition, { of: 'introductions', ...filter }, { cursor });
    return ok(
      { people: page.contributions.map((one) => shownTo(space, one)), cursor: page.cursor },
      { page: () => PeoplePage({ space, page, filter, isLater: cursor !== undefined, locale }) },
    );
  });
