import { removed } from '../../shared/domain/cohort-contribution.ts';
import { acting } from '../../shared/domain/cohort-member.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, refused } from '../../shared/http/reply.ts';
import { actInSpace, type Decided } from './act.ts';
import type { CohortDeps } from './deps.ts';
import type { routes } from './routes.ts';
import { isOwn } from './shown.ts';

type Request = RequestOf<typeof routes.removeContribution>;

/** Removes what is one's own, also what is hidden, and whether one may still write or not. */
export const removeContribution = (deps: CohortDeps) =>
  actInSpace(deps, async (space, { params, receivedAt }: Request): Promise<Decided> => {
    const { participant, member } = space;
    const id = params.contribution;
    const found = await deps.cohort.get(participant.edition, id);
    if (found === undefined || !isOwn(found, space)) return refused(notFound);
    const seeOther = found.kind === 'introduction' ? '/my/cohort/introduction' : '/my/cohort/posts';
    const reply = ok({ id, removed: true }, { seeOther });
    if (found.removedAt !== undefined) return reply;
    const by = { member: acting(member), stage: participant.stage };
    return { change: { before: found, next: removed(found, receivedAt), by }, reply };
  });
