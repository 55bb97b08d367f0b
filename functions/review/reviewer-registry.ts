import type { ReviewerRegistered } from '../../events/reviewer-registered.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ReviewDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Deps = Pick<ReviewDeps, 'reviewers' | 'editions'>;
type Keeping = RequestOf<typeof routes.keepReviewer>;

/** Makes whoever has given the reviewer work look at it again. */
const registration = (
  { params, principal, receivedAt }: Keeping,
  ids: ReviewDeps['ids'],
): ReviewerRegistered => ({
  id: ids.newId(),
  type: 'ReviewerRegistered.v1',
  source: 'cpi.review',
  time: isoOf(receivedAt),
  subject: params.edition,
  edition: params.edition,
  data: { reviewer: params.sub },
  audit: auditOf(principal, { action: 'reviewer-registered', after: { reviewer: params.sub } }),
});

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
  ({ reviewers, editions, ids }: Deps & Pick<ReviewDeps, 'ids'>) =>
  async (request: Keeping): Promise<Reply> => {
    const { params, body } = request;
    if ((await editions.get(params.edition)) === undefined) return refused(notFound);
    const profile = { sub: params.sub, ...body };
    await reviewers.keep(params.edition, profile, registration(request, ids));
    return ok({ edition: params.edition, reviewer: profile });
  };
