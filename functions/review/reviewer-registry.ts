import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ReviewDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Deps = Pick<ReviewDeps, 'reviewers' | 'editions'>;

/** Who reviews in an edition. */
export const listReviewers =
  ({ reviewers, editions }: Deps) =>
  async ({ params }: RequestOf<typeof routes.listReviewers>): Promise<Reply> => {
    const [record, profiles] = await Promise.all([
      editions.get(params.edition),
      reviewers.list(params.edition),
    ]);
    return record === undefined
      ? refused(notFound)
      : ok({ edition: params.edition, reviewers: profiles });
  };

/** Adds a reviewer, or puts what is known now in place of what was known. */
export const keepReviewer =
  ({ reviewers, editions }: Deps) =>
  async ({ params, body }: RequestOf<typeof routes.keepReviewer>): Promise<Reply> => {
    if ((await editions.get(params.edition)) === undefined) return refused(notFound);
    const profile = { sub: params.sub, ...body };
    await reviewers.keep(params.edition, profile);
    return ok({ edition: params.edition, reviewer: profile });
  };
