import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { openOwnTraining } from './own-training.ts';
import type { routes } from './routes.ts';
import { trainingReply } from './training-reply.ts';

/** A person's own training, open or not. */
export const showTraining =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.showTraining>): Promise<Reply> => {
    const own = await openOwnTraining(deps, request);
    return own === undefined ? refused(notFound) : trainingReply(own, request);
  };
