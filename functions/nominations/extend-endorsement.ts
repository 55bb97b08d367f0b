import { endorsementDueAt, extended } from '../../shared/domain/endorsement.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { NominationsDeps } from './deps.ts';
import { rulesOf } from './own-office.ts';
import type { routes } from './routes.ts';

/** Gives one referee or office more time; everybody else's deadline stays. */
export const extendEndorsement =
  (deps: Pick<NominationsDeps, 'endorsements' | 'editions' | 'ids'>) =>
  async (request: RequestOf<typeof routes.extendEndorsement>): Promise<Reply> => {
    const { params, body, principal, receivedAt } = request;
    const one = await deps.endorsements.get(params.applicationId, params.endorsementId);
    if (one === undefined || principal.kind !== 'staff') return refused(notFound);
    const until = Date.parse(body.until);
    if (one.status !== 'asked') {
      const title = 'Nothing is awaited from this writer.';
      return refused({ code: 'not-awaited', status: 409, title });
    }
    if (until <= receivedAt) {
      const title = 'The new deadline has passed already.';
      return refused({ code: 'in-the-past', status: 409, title });
    }
    const { edition, track } = await rulesOf(deps, one);
    const extension = {
      ...{ until: isoOf(until), reason: body.reason, by: principal.sub },
      at: isoOf(receivedAt),
    };
    const dueAt = endorsementDueAt(edition, track, { ...one, extension });
    const next = extended(one, extension, dueAt);
    const event = staffActed(request, deps.ids, {
      ...{ subject: one.applicationId, edition: one.edition },
      action: 'letter-deadline-extended',
      before: { endorsementId: one.endorsementId, dueAt: one.dueAt },
      after: { endorsementId: one.endorsementId, dueAt: next.dueAt },
      why: body.reason,
    });
    if (await deps.endorsements.replace(next, event)) return ok({ dueAt: next.dueAt });
    const title = 'This was changed meanwhile.';
    return refused({ code: 'changed', status: 409, title });
  };
