import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Deps } from './deps.ts';
import type { routes } from './routes.ts';

/** The file in force with its version, which a change of it has to name. */
export const getEdition =
  ({ editions }: Deps) =>
  async ({ params }: RequestOf<typeof routes.getEdition>): Promise<Reply> => {
    const record = await editions.get(params.edition);
    return record === undefined ? refused(notFound) : ok(record);
  };
