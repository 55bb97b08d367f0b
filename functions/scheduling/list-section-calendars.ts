import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { openSince } from './calendar-address.ts';
import type { SchedulingDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** Which sections have an address for their partner, and since when. The address itself is told once. */
export const listSectionCalendars =
  ({ editions, feeds }: Pick<SchedulingDeps, 'editions' | 'feeds'>) =>
  async ({ params }: RequestOf<typeof routes.listSectionCalendars>): Promise<Reply> => {
    const record = await editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { edition, tracks } = record.edition;
    const places = tracks.flatMap(({ id: track, sections }) =>
      sections.map(({ id: section }) => ({ edition, track, section })),
    );
    const calendars = await Promise.all(
      places.map(async ({ track, section }) => {
        const feed = await feeds.find({ kind: 'section', edition, track, section });
        return { track, section, ...openSince(feed) };
      }),
    );
    return ok({ edition, calendars });
  };
