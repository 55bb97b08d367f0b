import { endPage, visited } from '../../shared/domain/study.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { moduleReply, pageOfModule } from './module-reply.ts';
import { keepStep, openOwnModule } from './own-module.ts';
import type { routes } from './routes.ts';
import { notRecordedReply } from './training-reply.ts';

/** A step in a module: the time since the last one is counted, and the clock runs here. */
export const visitModule =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.visitModule>): Promise<Reply> => {
    const own = await openOwnModule(deps, request);
    const online = own?.track.online;
    if (own === undefined || online === undefined) return refused(notFound);
    const { module, participant } = own;
    const seeOther = pageOfModule(module);
    if (participant.modulesDone.includes(module.id)) return moduleReply(own, request, { seeOther });
    if (own.state !== 'open') return notRecordedReply(own, request);
    const page = request.body.page && Math.min(request.body.page, endPage(module));
    const now = request.receivedAt;
    const study = await keepStep(deps, own, (stands) =>
      visited(stands, online, module, page === undefined ? { now } : { page, now }),
    );
    return moduleReply({ ...own, study }, request, { seeOther });
  };
