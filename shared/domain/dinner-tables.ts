/** Tables of the dinner: people who know each other sit together, and no table is left nearly empty. */
import { type Diet, diets, type Reply } from './dinner.ts';

export interface Table {
  /** From 1. */
  readonly number: number;
  readonly guests: readonly Reply[];
}

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Seats everyone who dines. Groups are placed whole, the largest first, as long as a table has room
 * for them; who is left is spread over what remains. The same replies give the same tables.
 */
export const tablesFor = (replies: readonly Reply[], seatsPerTable: number): readonly Table[] => {
  const dining = replies
    .filter(({ dines }) => dines)
    .toSorted((a, b) => byName(a.group, b.group) || byName(a.invited, b.invited));
  const count = Math.ceil(dining.length / seatsPerTable);
  const tables: Reply[][] = Array.from({ length: count }, () => []);
  const groups = [...Map.groupBy(dining, ({ group }) => group).values()].toSorted(
    (a, b) => b.length - a.length || byName(a[0]?.group ?? '', b[0]?.group ?? ''),
  );
  const left: Reply[] = [];
  for (const group of groups) {
    for (let at = 0; at < group.length; at += seatsPerTable) {
      const together = group.slice(at, at + seatsPerTable);
      const table = tables.find((one) => one.length + together.length <= seatsPerTable);
      if (table === undefined) left.push(...together);
      else table.push(...together);
    }
  }
  for (const guest of left) {
    const emptiest = tables.toSorted((a, b) => a.length - b.length)[0];
    emptiest?.push(guest);
  }
  return tables.map((guests, at) => ({ number: at + 1, guests }));
};

/** How many of each diet a table, or the whole evening, needs; what nobody asked for is left out. */
export const dietCounts = (guests: readonly Reply[]): readonly (readonly [Diet, number])[] =>
  diets
    .map((diet) => [diet, guests.filter((guest) => guest.diets.includes(diet)).length] as const)
    .filter(([, count]) => count > 0);
