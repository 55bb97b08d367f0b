import { mayNameReferee } from '../../shared/domain/endorsement.ts';
import { referenceDueAt } from '../../shared/domain/nomination.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { NominationsDeps } from './deps.ts';
import { openOwnReferences, shownToApplicant } from './own-references.ts';
import { ReferencesPage } from './pages/references-page.tsx';
import type { routes } from './routes.ts';

/** Whom the applicant named, and whether each reference came. */
export const showReferences =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.showReferences>): Promise<Reply> => {
    const own = await openOwnReferences(deps, request);
    if (own === undefined) return refused(notFound);
    const { edition, track, endorsements, waitsFor } = own;
    return ok(
      {
        needed: track.references?.needed ?? 0,
        mayName: mayNameReferee(track, endorsements),
        dueAt: isoOf(referenceDueAt(edition, track)),
        asked: shownToApplicant(endorsements, request.receivedAt),
        waitsFor,
      },
      { page: () => ReferencesPage({ own, reader: request, typed: {} }) },
    );
  };
