/**
 * Places sessions under the clash rules. First the one with the fewest places left, then chains in
 * which sessions make room for each other, and last a complete search, which proves that no more
 * can be placed. Every part counts its work and not the time, so that the same input has the same
 * result on any machine.
 */
import type { Session } from './timetable.ts';
import type { ClashRules } from './timetable-clash.ts';
import { isNear, type Timed, timed } from './timetable-timed.ts';

export interface SearchResult {
  readonly placed: readonly Session[];
  /** Whether it is certain that no more can be placed. */
  readonly isProved: boolean;
}

const chainDepth = 4;

/** Pairs of places that may be compared: for the chains, and for the proof. */
const chainWork = 3_000_000;
const proofWork = 3_000_000;

type Taken = ReadonlyMap<string, Timed>;
type Domains = ReadonlyMap<string, readonly Timed[]>;

interface Search {
  readonly domains: Domains;
  /** Whether two places cannot both be taken. */
  readonly clash: (one: Timed, other: Timed) => boolean;
}

const sizeOf = (domains: Domains): number =>
  [...domains.values()].reduce((sum, { length }) => sum + length, 0);

/** The session with the fewest places left; of several, the first by name. */
const narrowest = (domains: Domains): string | undefined =>
  [...domains].reduce<readonly [string, number] | undefined>((least, [id, { length }]) => {
    if (length === 0) return least;
    return least === undefined || length < least[1] ? [id, length] : least;
  }, undefined)?.[0];

const without = ({ clash }: Search, domains: Domains, id: string, taken: Timed): Domains =>
  new Map(
    [...domains]
      .filter(([other]) => other !== id)
      .map(([other, options]) => [other, options.filter((option) => !clash(option, taken))]),
  );

const firstFit = (search: Search): Taken => {
  const taken = new Map<string, Timed>();
  let left = search.domains;
  for (let id = narrowest(left); id !== undefined; id = narrowest(left)) {
    const [option] = left.get(id) ?? [];
    if (option === undefined) break;
    taken.set(id, option);
    left = without(search, left, id, option);
  }
  return taken;
};

/** Lets sessions make room for one that has none; undefined when no short chain of moves does. */
const withChain = (
  { domains, clash }: Search,
  taken: Taken,
  wanted: string,
  spend: (work: number) => boolean,
): Taken | undefined => {
  const place = (
    id: string,
    now: Taken,
    depth: number,
    fixed: ReadonlySet<string>,
  ): Taken | undefined => {
    if (!spend((domains.get(id) ?? []).length * now.size)) return undefined;
    const blocked = (domains.get(id) ?? []).map((option) => ({
      option,
      by: [...now].flatMap(([other, there]) => (clash(option, there) ? [other] : [])),
    }));
    const free = blocked.find(({ by }) => by.length === 0);
    if (free !== undefined) return new Map(now).set(id, free.option);
    if (depth === 0) return undefined;
    const movable = blocked
      .filter(({ by }) => by.length <= 2 && by.every((other) => !fixed.has(other)))
      .toSorted((one, other) => one.by.length - other.by.length);
    for (const { option, by } of movable) {
      let next: Taken | undefined = new Map([...now].filter(([other]) => !by.includes(other))).set(
        id,
        option,
      );
      for (const other of by) {
        next = next && place(other, next, depth - 1, new Set([...fixed, id]));
      }
      if (next !== undefined) return next;
    }
    return undefined;
  };
  return place(wanted, taken, chainDepth, new Set());
};

/** Counts work down; `false` once it is used up. */
const purse = (work: number) => {
  let left = work;
  return (spent: number): boolean => {
    left -= spent;
    return left >= 0;
  };
};

/** Tries everything that could place more than is placed; not complete when its work is used up. */
const completed = (
  search: Search,
  from: Taken,
): { readonly best: Taken; readonly all: boolean } => {
  let best = from;
  let all = true;
  const spend = purse(proofWork);
  const visit = (taken: Taken, left: Domains): void => {
    const open = [...left.values()].filter(({ length }) => length > 0).length;
    if (taken.size + open <= best.size) return;
    all &&= spend(sizeOf(left));
    if (!all) return;
    const id = narrowest(left);
    if (id === undefined) {
      best = taken;
      return;
    }
    for (const option of left.get(id) ?? []) {
      visit(new Map(taken).set(id, option), without(search, left, id, option));
    }
    visit(taken, new Map([...left].filter(([other]) => other !== id)));
  };
  visit(new Map(), search.domains);
  return { best, all };
};

/**
 * Whether two places cannot both be taken. Who shares people with whom does not depend on the
 * places, and is asked once.
 */
const clashOf = (rules: ClashRules) => {
  const known = new Map<string, boolean>();
  const sharePeople = (one: Session, other: Session): boolean => {
    const name = `${one.id} ${other.id}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const { room: _room, ...here } = one;
    const { room: _other, ...there } = other;
    const at = { startsAt: here.startsAt, endsAt: here.endsAt };
    const share = rules.between(here, { ...there, ...at }).length > 0;
    known.set(name, share);
    return share;
  };
  return (one: Timed, other: Timed): boolean => {
    if (!isNear(one, other, rules)) return false;
    const share = sharePeople(one.session, other.session);
    const { room } = one.session;
    if (one.start < other.end && other.start < one.end) {
      return share || (room !== undefined && room === other.session.room);
    }
    return share && rules.between(one.session, other.session).length > 0;
  };
};

/**
 * As many of the sessions as can be found a place for, beside those that stand. Each has a list of
 * places; the earlier ones of it are preferred.
 */
export const searchTimetable = (
  rules: ClashRules,
  wanted: ReadonlyMap<string, readonly Session[]>,
  standing: readonly Session[],
): SearchResult => {
  const clash = clashOf(rules);
  const kept = standing.map(timed);
  const domains = new Map(
    [...wanted.keys()].sort().map((id) => [
      id,
      (wanted.get(id) ?? [])
        .filter((session) => rules.alone(session).length === 0)
        .map(timed)
        .filter((option) => !kept.some((one) => clash(option, one))),
    ]),
  );
  const search: Search = { domains, clash };
  const possible = [...domains.values()].filter(({ length }) => length > 0).length;
  let taken = firstFit(search);
  const spend = purse(chainWork);
  for (const [id, { length }] of domains) {
    if (length > 0 && !taken.has(id)) taken = withChain(search, taken, id, spend) ?? taken;
  }
  const proof = taken.size === possible ? { best: taken, all: true } : completed(search, taken);
  return {
    placed: [...proof.best.values()].map(({ session }) => session),
    isProved: proof.all,
  };
};
