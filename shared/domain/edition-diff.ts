/** What one edition file changes of another, for the person who is about to apply it. */

export interface EditionChange {
  /** Where, e.g. `tracks[experts].call.closesAt`: things with an id are named by it. */
  readonly path: string;
  /** Absent where something is added. */
  readonly before?: unknown;
  /** Absent where something is removed. */
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
type Entry = readonly [name: string, value: unknown];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (item: unknown): string | undefined =>
  isFields(item) && typeof item.id === 'string' ? item.id : undefined;

/** Items by their id, plain values by themselves, everything else by its place. */
const entriesOf = (list: readonly unknown[]): readonly Entry[] => {
  const names = list.map((item) => (isFields(item) ? idOf(item) : String(item)));
  const distinct = new Set(names).size === list.length && !names.includes(undefined);
  return list.map((item, index) => [distinct ? `[${names[index]}]` : `[${index}]`, item] as const);
};

const changed = (path: string, before: unknown, after: unknown): EditionChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const diffEntries = (
  before: readonly Entry[],
  after: readonly Entry[],
  path: string,
): EditionChange[] => {
  const was = new Map(before);
  const is = new Map(after);
  const names = [...was.keys(), ...[...is.keys()].filter((name) => !was.has(name))];
  return names.flatMap((name) => diffValues(was.get(name), is.get(name), `${path}${name}`));
};

const diffLists = (before: readonly unknown[], after: readonly unknown[], path: string) => {
  const was = entriesOf(before);
  const is = entriesOf(after);
  const changes = diffEntries(was, is, path);
  const order = (entries: readonly Entry[]) => entries.map(([name]) => name).join('');
  return changes.length === 0 && order(was) !== order(is)
    ? [
        changed(
          `${path} (order)`,
          was.map(([name]) => name).join(' '),
          is.map(([name]) => name).join(' '),
        ),
      ]
    : changes;
};

const fieldEntries = (fields: Fields, path: string): readonly Entry[] =>
  Object.entries(fields).map(([name, value]) => [path === '' ? name : `.${name}`, value] as const);

const diffValues = (before: unknown, after: unknown, path: string): EditionChange[] => {
  if (isFields(before) && isFields(after)) {
    return diffEntries(fieldEntries(before, path), fieldEntries(after, path), path);
  }
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, path);
  return Object.is(before, after) ? [] : [changed(path, before, after)];
};

/** Every value that differs, in the order of the file; an edition that is new differs in whole. */
export const diffEditions = (before: unknown, after: unknown): readonly EditionChange[] =>
  diffValues(before ?? {}, after, '');
