/** A whole timetable from sessions without a time: what could be placed, and why the rest could not. */
import { everythingHeld, type Held, inTime, type Session } from './timetable.ts';
import { type Clash, type ClashCode, clashRules, type Setting } from './timetable-clash.ts';
import { optionsOf } from './timetable-options.ts';
import { searchTimetable } from './timetable-search.ts';
import { isNear, type Timed, timed } from './timetable-timed.ts';
import type { ProposalInput } from './timetable-wanted.ts';

/** What stands in the way at how many of the places that a session could have had. */
export interface Obstacle {
  readonly code: ClashCode;
  /** The instructor, room, cohort or person. */
  readonly what: string;
  readonly places: number;
  /** The sessions that are there instead. */
  readonly sessions: readonly string[];
}

export interface Unplaced {
  readonly session: string;
  /**
   * `no-place`: the grid has no hour for it. `never`: beside what stands already, every place breaks
   * a rule. `not-with-others`: each place is taken by what is proposed.
   */
  readonly reason: 'no-place' | 'never' | 'not-with-others';
  /** Days, times and rooms that were looked at. */
  readonly places: number;
  readonly obstacles: readonly Obstacle[];
}

export interface TimetableProposal {
  readonly sessions: readonly Session[];
  readonly unplaced: readonly Unplaced[];
  /** Whether it is certain that no timetable places more of them. */
  readonly isProved: boolean;
}

const obstaclesOf = (id: string, clashes: readonly (readonly Clash[])[]): readonly Obstacle[] => {
  const found = new Map<
    string,
    { code: ClashCode; what: string; places: number; by: Set<string> }
  >();
  for (const ofPlace of clashes) {
    const named = new Map(ofPlace.map((clash) => [`${clash.code} ${clash.what}`, clash]));
    for (const [name, { code, what }] of named) {
      const entry = found.get(name) ?? { code, what, places: 0, by: new Set() };
      entry.places += 1;
      found.set(name, entry);
    }
    for (const { code, what, sessions } of ofPlace) {
      const entry = found.get(`${code} ${what}`);
      for (const other of sessions) if (other !== id) entry?.by.add(other);
    }
  }
  return [...found.values()]
    .toSorted(
      (a, b) => b.places - a.places || (`${a.code} ${a.what}` < `${b.code} ${b.what}` ? -1 : 1),
    )
    .map(({ code, what, places, by }) => ({ code, what, places, sessions: [...by].sort() }));
};

/**
 * Finds times and rooms for the wanted sessions beside those that stand, which keep theirs. The
 * same input gives the same timetable.
 */
export const proposeTimetable = (
  setting: Setting,
  { sessions: wanted, ...grid }: ProposalInput,
  drafted: readonly Session[],
): TimetableProposal => {
  const ids = new Set(wanted.map(({ id }) => id));
  const standing: readonly Held[] = everythingHeld(
    setting,
    drafted.filter(({ id }) => !ids.has(id)),
  );
  const rules = clashRules(setting);
  const options = new Map(wanted.map((one) => [one.id, optionsOf(setting, one, grid)]));
  const { placed, isProved } = searchTimetable(rules, options, standing);
  const clashesOf = (option: Timed, others: readonly Timed[]): readonly Clash[] => [
    ...rules.alone(option.session),
    ...others.flatMap((other) =>
      isNear(option, other, rules) ? rules.between(option.session, other.session) : [],
    ),
  ];
  const stands = standing.map(timed);
  const all = [...stands, ...placed.map(timed)];
  const isPlaced = new Set(placed.map(({ id }) => id));
  const unplaced = wanted
    .filter(({ id }) => !isPlaced.has(id))
    .map(({ id }): Unplaced => {
      const places = (options.get(id) ?? []).map(timed);
      const isNever = places.every((option) => clashesOf(option, stands).length > 0);
      return {
        session: id,
        reason: places.length === 0 ? 'no-place' : isNever ? 'never' : 'not-with-others',
        places: places.length,
        obstacles: obstaclesOf(
          id,
          places.map((option) => clashesOf(option, all)),
        ),
      };
    });
  return { sessions: inTime(placed), unplaced, isProved };
};
