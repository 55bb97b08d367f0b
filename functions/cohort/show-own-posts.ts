import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok } from '../../shared/http/reply.ts';
import type { CohortDeps } from './deps.ts';
import { inSpace } from './open-space.ts';
import { PostsPage } from './pages/posts-page.tsx';
import type { routes } from './routes.ts';
import { closedFor, shownTo } from './shown.ts';

type Asked = RequestOf<typeof routes.showOwnPosts>;

/** A form for a post, and what the person has posted so far. */
export const showOwnPosts = (deps: CohortDeps) =>
  inSpace(deps, async (space, { query, locale }: Asked) => {
    const { edition, applicationId } = space.participant;
    const page = await deps.cohort.page(edition, { of: 'own', applicationId }, query);
    return ok(
      {
        posts: page.contributions.map((one) => shownTo(space, one)),
        cursor: page.cursor,
        ...closedFor(space.member),
      },
      {
        page: () =>
          PostsPage({
            ...{ space, page, locale, formKey: deps.ids.newId() },
            isLater: query.cursor !== undefined,
          }),
      },
    );
  });
