import { ended } from '../../shared/domain/endorsement.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import { askReferee } from './ask-referee.ts';
import type { NominationsDeps } from './deps.ts';
import { openOwnReferences } from './own-references.ts';
import { ReferencesPage } from './pages/references-page.tsx';
import type { routes } from './routes.ts';

/**
 * Asks the same person under another address. What was sent to the wrong one stays on record as
 * replaced: its link then leads to nothing, and whatever was begun there is carried nowhere.
 */
export const correctReferee =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.correctReferee>): Promise<Reply> => {
    const own = await openOwnReferences(deps, request);
    const { params, body, receivedAt, locale } = request;
    const one = own?.endorsements.find((each) => each.endorsementId === params.endorsementId);
    if (own === undefined || one?.kind !== 'reference') return refused(notFound);
    const { changed: title } = nominationText(locale).refused;
    const changed = refused({ code: 'changed', status: 409, title });
    if (one.status !== 'asked' && one.status !== 'declined') return changed;
    const { name, relation = '' } = one.writer;
    const typed = { name, relation, email: body.email };
    const outcome = await askReferee(deps, own, typed, request, one);
    if ('refused' in outcome) {
      const correction = { endorsementId: one.endorsementId, email: body.email };
      const { code, title: why, errors = [{ pointer: '', code, detail: why }] } = outcome.refused;
      return refused(outcome.refused, {
        page: () => ReferencesPage({ own, reader: request, typed: {}, correction, errors }),
      });
    }
    const { endorsementId } = outcome;
    const isAnother = endorsementId !== one.endorsementId;
    // The new one first: if this ends here, the applicant sees both, and asking again ends the old.
    if (isAnother && !(await deps.endorsements.replace(ended(one, 'replaced', receivedAt)))) {
      return changed;
    }
    const seeOther = `/applications/${params.applicationId}/references`;
    return ok({ endorsementId }, { seeOther });
  };
