import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { NominationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** The nominating offices of a track for staff. */
export const listOffices =
  ({ nominations }: Pick<NominationsDeps, 'nominations'>) =>
  async ({ params, query }: RequestOf<typeof routes.listOffices>): Promise<Reply> =>
    ok({ offices: await nominations.offices(params.edition, query.track) });
