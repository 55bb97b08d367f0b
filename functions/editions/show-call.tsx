import { callStateAt, callWindow } from '../../shared/domain/call.ts';
import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Deps } from './deps.ts';
import { CallPage } from './pages/call-page.tsx';
import type { routes } from './routes.ts';

/** Where each track's call stands, decided by the server's clock. */
const callsAt = (edition: Edition, now: number) =>
  edition.tracks.map((track) => {
    const window = callWindow(edition, track);
    return {
      track: track.id,
      opensAt: isoOf(window.opensAt),
      closesAt: isoOf(window.closesAt),
      state: callStateAt(window, now),
    };
  });
export type Calls = ReturnType<typeof callsAt>;

/** The call of an edition: the file in force, and what can be applied for now. */
export const showCall =
  ({ editions }: Deps) =>
  async ({ params, locale, receivedAt }: RequestOf<typeof routes.showCall>): Promise<Reply> => {
    const record = await editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { edition, version } = record;
    const calls = callsAt(edition, receivedAt);
    const open = calls.flatMap(({ track, state }) =>
      state === 'open' ? (trackOf(edition, track) ?? []) : [],
    );
    return ok(
      { edition, version, calls },
      { page: () => CallPage({ edition, calls, open, locale }) },
    );
  };
