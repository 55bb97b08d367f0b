import { declared } from '../../shared/domain/review.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import { loadReview } from './load-review.ts';
import { changedElsewhere } from './refusals.ts';
import { releaseForConflict } from './release-for-conflict.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.declareConflict>;

/** Keeps the declaration on the review; a second one is the same answer. */
const declareNone = async (deps: ReviewDeps, asked: Asked): Promise<Reply> => {
  const { applicationId } = asked.params;
  const answer = ok({ applicationId, declared: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const found = await loadReview(deps, applicationId, asked.principal);
    if (found === undefined) return refused(notFound);
    if (found.review.declaredAt !== undefined) return answer;
    if (await deps.reviews.replace(declared(found.review, isoOf(asked.receivedAt)))) return answer;
  }
  return refused(changedElsewhere(asked.locale));
};

/**
 * Takes a reviewer's declaration. Before it nothing of the application can be read. A conflict,
 * also one that is noticed after scoring, makes the review void, and somebody else takes over.
 */
export const declareConflict =
  (deps: ReviewDeps) =>
  async (asked: Asked): Promise<Reply> => {
    const { params, body } = asked;
    if (body.conflict === 'none') return declareNone(deps, asked);
    const review = await deps.reviews.get(params.applicationId, staffSub(asked.principal));
    return releaseForConflict(deps, asked, review, {
      action: 'conflict-declared',
      kind: body.conflict,
      why: body.words,
    });
  };
