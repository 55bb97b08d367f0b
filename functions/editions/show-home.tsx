import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { Deps } from './deps.ts';
import { HomePage } from './pages/home-page.tsx';
import type { routes } from './routes.ts';
import { shelvesAt } from './shelves.ts';

/** Every edition in one query: what is open first, then what comes, runs and is over. */
export const showHome =
  ({ editions }: Deps) =>
  async ({ locale, receivedAt }: RequestOf<typeof routes.showHome>): Promise<Reply> => {
    const shelves = shelvesAt(await editions.list(), receivedAt);
    return ok(shelves, { page: () => HomePage({ shelves, locale }) });
  };
