import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { SchedulingDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** Every published timetable of an edition. */
export const listPublications =
  ({ timetables }: Pick<SchedulingDeps, 'timetables'>) =>
  async ({ params }: RequestOf<typeof routes.listPublications>): Promise<Reply> =>
    ok({ publications: await timetables.publications(params.edition) });
