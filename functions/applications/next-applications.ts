import { cursorAt, sortAt } from '../../shared/domain/cursor.ts';
import type { ApplicationsDeps } from './deps.ts';

interface Part {
  readonly track: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** How many were left when the cursor was given, and where the list goes on. */
const readCursor = (cursor: string) => {
  const [, left = '', sort = ''] = /^(\d+)#(.*)$/.exec(sortAt(cursor) ?? '') ?? [];
  return { left: Number(left), cursor: cursorAt(sort) };
};

/**
 * The next applications of a track, and how many are left behind them. They are counted once, at
 * the beginning; the count travels with the cursor. One that changes its place on the way may come
 * again, so that the count is never none while there is more.
 */
export const nextApplications = async (
  { applications, applicationCounts }: Pick<ApplicationsDeps, 'applications' | 'applicationCounts'>,
  edition: string,
  { track, cursor, limit }: Part,
) => {
  const place = cursor === undefined ? undefined : readCursor(cursor);
  const of = { edition, track, limit };
  const [page, before] = await Promise.all([
    applications.list(place === undefined ? of : { ...of, cursor: place.cursor }),
    place?.left ?? countAll(applicationCounts, edition, track),
  ]);
  if (page.cursor === undefined) return { cards: page.cards, left: 0 };
  const left = Math.max(1, before - page.cards.length);
  return { cards: page.cards, left, cursor: cursorAt(`${left}#${sortAt(page.cursor)}`) };
};

const countAll = async (
  applicationCounts: ApplicationsDeps['applicationCounts'],
  edition: string,
  track: string,
): Promise<number> => {
  const counts = await applicationCounts(edition, track);
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
};
