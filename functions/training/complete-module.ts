import { asksForMore, missingFor, visited } from '../../shared/domain/study.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { moduleReply, notFinishedReply, pageOfModule } from './module-reply.ts';
import { keepStep, type OwnModule, openOwnModule } from './own-module.ts';
import { openOwnTraining } from './own-training.ts';
import { recordModule } from './record-module.ts';
import type { routes } from './routes.ts';
import { notRecordedReply, trainingReply } from './training-reply.ts';

type Asked = RequestOf<typeof routes.completeModule>;

const doneReply = (own: OwnModule, request: Asked): Reply =>
  asksForMore(own.module)
    ? moduleReply(own, request, { seeOther: pageOfModule(own.module) })
    : trainingReply(own, request, '/my/training');

/**
 * Records a module as done, once, while the training is open to the person: when its time is spent
 * and its quiz passed, where it asks for them.
 */
export const completeOwnModule =
  (deps: TrainingDeps) =>
  async (request: Asked): Promise<Reply> => {
    const own = await openOwnModule(deps, request);
    const online = own?.track.online;
    if (own === undefined || online === undefined) return refused(notFound);
    const { module, participant } = own;
    if (participant.modulesDone.includes(module.id)) return doneReply(own, request);
    if (own.state !== 'open') return notRecordedReply(own, request);
    const now = request.receivedAt;
    const study = asksForMore(module)
      ? await keepStep(deps, own, (stands) => visited(stands, online, module, { now }))
      : own.study;
    const then = { ...own, study };
    if (missingFor(study, online, module, now).length > 0) return notFinishedReply(then, request);
    const outcome = await recordModule(deps, then, now);
    if (outcome !== 'closed') return doneReply({ ...then, participant: outcome }, request);
    const closed = await openOwnTraining(deps, request);
    return closed === undefined ? refused(notFound) : notRecordedReply(closed, request);
  };
