import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, refused } from '../../shared/http/reply.ts';
import type { CohortDeps } from './deps.ts';
import { findContribution } from './find-contribution.ts';
import { inSpace } from './open-space.ts';
import { ContributionPage } from './pages/contribution-page.tsx';
import type { routes } from './routes.ts';
import { shownTo } from './shown.ts';

type Asked = RequestOf<typeof routes.showContribution>;

/** One contribution, with what the reader may do about it. */
export const showContribution = (deps: CohortDeps) =>
  inSpace(deps, async (space, { params, locale }: Asked) => {
    const found = await findContribution(deps, space, params.contribution);
    if (found === undefined) return refused(notFound);
    return ok(shownTo(space, found), {
      page: () => ContributionPage({ space, contribution: found, locale }),
    });
  });
