import { ended } from '../../shared/domain/endorsement.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { NominationsDeps } from './deps.ts';
import { openOwnReferences } from './own-references.ts';
import type { routes } from './routes.ts';

/** Gives up a referee who has not answered; their link then leads to nothing. */
export const replaceReferee =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.replaceReferee>): Promise<Reply> => {
    const own = await openOwnReferences(deps, request);
    const { applicationId, endorsementId } = request.params;
    const one = own?.endorsements.find((each) => each.endorsementId === endorsementId);
    if (one === undefined || one.kind !== 'reference') return refused(notFound);
    const seeOther = `/applications/${applicationId}/references`;
    if (one.status === 'replaced') return ok({}, { seeOther });
    const given =
      one.status !== 'received' &&
      (await deps.endorsements.replace(ended(one, 'replaced', request.receivedAt)));
    if (given) return ok({}, { seeOther });
    const title = nominationText(request.locale).refused.changed;
    return refused({ code: 'changed', status: 409, title });
  };
