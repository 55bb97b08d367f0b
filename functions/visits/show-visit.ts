import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { VisitsDeps } from './deps.ts';
import { openOwnVisit } from './own-visit.ts';
import { VisitPage } from './pages/visit-page.tsx';
import type { routes } from './routes.ts';
import { visitData } from './visit-data.ts';

/** A person's own visit, from the first letter to the certificate. */
export const showVisit =
  (deps: VisitsDeps) =>
  async (request: RequestOf<typeof routes.showVisit>): Promise<Reply> => {
    const own = await openOwnVisit(deps, request);
    if (own === undefined) return refused(notFound);
    const { receivedAt: now, locale } = request;
    return ok(visitData(own, now), { page: () => VisitPage({ own, now, locale }) });
  };
