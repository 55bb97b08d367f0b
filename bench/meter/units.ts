import { isDeepStrictEqual } from 'node:util';
import { table } from '../../shared/store/table.ts';
import { itemSize, type WireItem } from './item-size.ts';

export interface Units {
  readonly read: number;
  readonly write: number;
}

const half = 0.5;

/** Half a unit for every 4 KB begun, a whole one when the read must be consistent. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : half);

/** One unit for every KB begun. */
const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

const base = [table.partitionKey, table.sortKey];

type Keys = (typeof table.indexes)[keyof typeof table.indexes];

/** What an index holds of an item; nothing when one of the index's keys is missing. */
const projected = (item: WireItem | undefined, keys: Keys): WireItem | undefined => {
  const { partitionKey, sortKey } = keys;
  if (item?.[partitionKey] === undefined || item[sortKey] === undefined) return undefined;
  const names = [...base, partitionKey, sortKey, ...table.projected];
  return Object.fromEntries(
    names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])),
  );
};

/** An entry that moves to another key is taken away and written again. */
const indexUnits = (before: WireItem | undefined, after: WireItem | undefined, keys: Keys) => {
  const [old, now] = [projected(before, keys), projected(after, keys)];
  const bytes = (entry: WireItem | undefined) => (entry === undefined ? 0 : itemSize(entry));
  if (old === undefined && now === undefined) return 0;
  if (old === undefined || now === undefined) return writeUnits(bytes(old ?? now));
  if (isDeepStrictEqual(old, now)) return 0;
  const same = [keys.partitionKey, keys.sortKey].every((name) =>
    isDeepStrictEqual(old[name], now[name]),
  );
  return same
    ? writeUnits(Math.max(bytes(old), bytes(now)))
    : writeUnits(bytes(old)) + writeUnits(bytes(now));
};

/**
 * Units of one write, from the item before and after: the larger of the two counts, a transaction
 * twice, and each index for what changes in it. A write whose condition fails costs the item it
 * found.
 */
export const unitsOfWrite = (
  before: WireItem | undefined,
  after: WireItem | undefined,
  inTransaction: boolean,
): number => {
  const bytes = Math.max(
    ...[before, after].map((item) => (item === undefined ? 0 : itemSize(item))),
  );
  const indexes = Object.values(table.indexes).map((keys) => indexUnits(before, after, keys));
  return writeUnits(bytes) * (inTransaction ? 2 : 1) + indexes.reduce((sum, one) => sum + one, 0);
};
