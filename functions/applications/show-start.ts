import { callStateAt, callWindow } from '../../shared/domain/call.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import { StartPage } from './pages/start-page.tsx';
import type { routes } from './routes.ts';

/** Where an application is started. */
export const showStart =
  (deps: Pick<ApplicationsDeps, 'editions' | 'ids'>) =>
  async (request: RequestOf<typeof routes.showStart>): Promise<Reply> => {
    const { locale, receivedAt, params, query } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { edition } = record;
    const tracks = edition.tracks.map((track) => {
      const window = callWindow(edition, track);
      const { opensAt, closesAt } = window;
      const state = callStateAt(window, receivedAt);
      return { track: track.id, state, opensAt: isoOf(opensAt), closesAt: isoOf(closesAt) };
    });
    const typed = { track: query.track };
    const idempotencyKey = deps.ids.newToken();
    return ok(
      { edition: edition.edition, tracks },
      { page: () => StartPage({ edition, now: receivedAt, locale, typed, idempotencyKey }) },
    );
  };
