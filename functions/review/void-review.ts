import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Reply } from '../../shared/http/reply.ts';
import type { ReviewDeps } from './deps.ts';
import { releaseForConflict } from './release-for-conflict.ts';
import type { routes } from './routes.ts';

/** The office has learnt of a conflict that nobody declared. */
export const voidReview =
  (deps: Pick<ReviewDeps, 'reviews' | 'ids'>) =>
  async (asked: RequestOf<typeof routes.voidReview>): Promise<Reply> => {
    const { params, body } = asked;
    const review = await deps.reviews.get(params.applicationId, params.reviewer);
    const found = { action: 'conflict-found', kind: 'found-later', why: body.why } as const;
    return releaseForConflict(deps, asked, review, found);
  };
