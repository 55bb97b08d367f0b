import type { Edition } from '../../shared/domain/edition.ts';
import type { EditionSummary } from '../../shared/domain/edition-summary.ts';
import type { Reach } from '../../shared/domain/reminders.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';

type Editions = Pick<EditionRepository, 'get' | 'list'>;

/** Reads each edition once, however many people of it are looked at. */
export const rememberedEditions = (editions: Editions): Editions => {
  const read = new Map<string, ReturnType<Editions['get']>>();
  let listed: ReturnType<Editions['list']> | undefined;
  return {
    get: (edition) => {
      const known = read.get(edition) ?? editions.get(edition);
      read.set(edition, known);
      return known;
    },
    list: () => {
      listed ??= editions.list();
      return listed;
    },
  };
};

/** The editions that are looked at, as their list shows them. */
export const editionsInReach = async (
  editions: Editions,
  reach: Reach,
): Promise<readonly EditionSummary[]> =>
  (await editions.list()).filter(
    ({ edition }) => reach.edition === undefined || reach.edition === edition,
  );

/** Those of them that are not over. */
export const presentEditions = async (
  editions: Editions,
  reach: Reach,
): Promise<readonly Edition[]> => {
  const listed = await editionsInReach(editions, reach);
  const present = listed.filter(({ endsOn, timeZone }) => endsOn >= dayOf(reach.now, timeZone));
  const records = await Promise.all(present.map(({ edition }) => editions.get(edition)));
  return records.flatMap((record) => record?.edition ?? []);
};

/** An edition that is looked at. */
export const editionInReach = async (
  editions: Pick<Editions, 'get'>,
  edition: string,
  reach: Reach,
): Promise<Edition | undefined> =>
  reach.edition === undefined || reach.edition === edition
    ? (await editions.get(edition))?.edition
    : undefined;
