import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** A page of a track's applications for staff. */
export const listApplications =
  (deps: Pick<ApplicationsDeps, 'applications'>) =>
  async ({ params, query }: RequestOf<typeof routes.listApplications>): Promise<Reply> => {
    const { track, status, cursor } = query;
    const { cards, cursor: next } = await deps.applications.list({
      edition: params.edition,
      track,
      ...(status === undefined ? {} : { status }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return ok({ applications: cards, ...(next === undefined ? {} : { cursor: next }) });
  };
