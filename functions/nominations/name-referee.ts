import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, ok, type Reply, refused } from '../../shared/http/reply.ts';
import { askReferee } from './ask-referee.ts';
import type { NominationsDeps } from './deps.ts';
import { openOwnReferences } from './own-references.ts';
import { ReferencesPage } from './pages/references-page.tsx';
import type { routes } from './routes.ts';

/** Names a referee and has them asked by mail. */
export const nameReferee =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.nameReferee>): Promise<Reply> => {
    const own = await openOwnReferences(deps, request);
    if (own === undefined || own.track.references === undefined) return refused(notFound);
    const outcome = await askReferee(deps, own, request.body, request);
    if ('refused' in outcome) {
      const { code, title, errors = [{ pointer: '', code, detail: title }] } = outcome.refused;
      return refused(outcome.refused, {
        page: () => ReferencesPage({ own, reader: request, typed: request.body, errors }),
      });
    }
    const { endorsementId, isNew } = outcome;
    const seeOther = `/applications/${own.application.applicationId}/references`;
    return (isNew ? created : ok)({ endorsementId }, { seeOther });
  };
