import { openFlags } from '../../shared/domain/duplicate.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** A page of a track's applications for staff. */
export const listApplications =
  (deps: Pick<ApplicationsDeps, 'applications' | 'duplicates'>) =>
  async ({ params, query }: RequestOf<typeof routes.listApplications>): Promise<Reply> => {
    const { track, status, cursor } = query;
    const [{ cards, cursor: next }, pairs] = await Promise.all([
      deps.applications.list({
        edition: params.edition,
        track,
        ...(status === undefined ? {} : { status }),
        ...(cursor === undefined ? {} : { cursor }),
      }),
      deps.duplicates.list(params.edition),
    ]);
    const flagsOf = openFlags(pairs);
    const applications = cards.map((card) => {
      const duplicates = flagsOf(card.applicationId);
      return duplicates.length === 0 ? card : { ...card, duplicates };
    });
    return ok({ applications, ...(next === undefined ? {} : { cursor: next }) });
  };
