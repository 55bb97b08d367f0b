import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { CheckInDeps } from './deps.ts';
import type { routes } from './routes.ts';

const isKnown = async (deps: CheckInDeps, edition: string, who: string): Promise<boolean> => {
  const [kind, id = ''] = who.split('/');
  return kind === 'visitor'
    ? (await deps.dinner.visitor(edition, id)) !== undefined
    : (await deps.participants.get(id))?.edition === edition;
};

/** Revokes a pass: its code is told apart at the door, and the owner’s page shows another. */
export const revokePass =
  (deps: CheckInDeps) =>
  async (request: RequestOf<typeof routes.revokePass>): Promise<Reply> => {
    const { edition } = request.params;
    const { who, after } = request.body;
    if (!(await isKnown(deps, edition, who))) return refused(notFound);
    const subject = who.split('/')[1] ?? who;
    const deed = { subject, edition, action: 'pass-revoked', after: { revocations: after + 1 } };
    await deps.checkIns.revoke(edition, who, after, staffActed(request, deps.ids, deed));
    return ok({ who, revocations: await deps.checkIns.revocations(edition, who) });
  };
