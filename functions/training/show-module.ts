import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { moduleReply } from './module-reply.ts';
import { openOwnModule } from './own-module.ts';
import type { routes } from './routes.ts';
import { notOpenReply } from './training-reply.ts';

/** A module as it stands; looking at it counts nothing. */
export const showModule =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.showModule>): Promise<Reply> => {
    const own = await openOwnModule(deps, request);
    if (own === undefined) return refused(notFound);
    if (own.state === 'not-open') return notOpenReply(request);
    return moduleReply(own, request, { page: request.query.page });
  };
