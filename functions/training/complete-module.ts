import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { completeModule } from '../../shared/store/transitions/index.ts';
import type { TrainingDeps } from './deps.ts';
import { openOwnTraining } from './own-training.ts';
import type { routes } from './routes.ts';
import { notRecordedReply, trainingReply } from './training-reply.ts';

const page = '/my/training';

/** Records a module as done, once, while the training is open to the person. */
export const completeOwnModule =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.completeModule>): Promise<Reply> => {
    const own = await openOwnTraining(deps, request);
    const { module } = request.params;
    if (own?.track.online?.modules.some(({ id }) => id === module) !== true) {
      return refused(notFound);
    }
    const { participant } = own;
    if (participant.modulesDone.includes(module)) return trainingReply(own, request, page);
    if (own.state !== 'open') return notRecordedReply(own, request);
    const stamp = { at: isoOf(request.receivedAt), eventId: deps.ids.newId() };
    const addition = completeModule(participant, stamp, module);
    const outcome = await deps.participants.record(participant.applicationId, addition);
    if (typeof outcome !== 'string') {
      return trainingReply({ ...own, participant: outcome }, request, page);
    }
    // Somebody else was first: the other tab, or the end of the training.
    const then = await openOwnTraining(deps, request);
    if (then === undefined) return refused(notFound);
    return outcome === 'already'
      ? trainingReply(then, request, page)
      : notRecordedReply(then, request);
  };
