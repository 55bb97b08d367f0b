/**
 * Goes through the ranking once and asks of each person: is there a list that reaches every goal,
 * with everyone who was chosen before and this person? The solver only answers whether there is
 * one, never which: so the list does not depend on which of several solutions it happens to find.
 */
import {
  type Constraint,
  type IntegerProgram,
  type Solution,
  type Solve,
  totalOf,
} from './integer-program.ts';
import type { Ranked } from './selection-candidate.ts';
import { inOrder } from './selection-order.ts';
import {
  type Goal,
  groupOf,
  type SelectionProgram,
  type SelectionProgramRules,
  selectionProgram,
} from './selection-program.ts';
import type { WalkReason } from './selection-reason.ts';
import { type Seats, seatsOf } from './selection-seats.ts';

/** A goal with what the best list makes of it. */
export type Reached = Goal & { readonly value: number };

/** How each ranked person fared, best first. */
export interface Walk {
  readonly seats: Seats<Ranked>;
  readonly reasons: ReadonlyMap<Ranked, WalkReason | undefined>;
}

const atLeast = ({ terms, value }: Reached): Constraint => ({ terms, atLeast: value });

/** What can be reached of each goal, one after the other, with so many of each group fixed. */
const reach = (
  { goals, withFixed }: SelectionProgram,
  fixed: ReadonlyMap<string, number>,
  solve: Solve,
): readonly Reached[] | undefined => {
  const program = withFixed(fixed);
  const reached: Reached[] = [];
  for (const goal of goals) {
    const constraints = [...program.constraints, ...reached.map(atLeast)];
    const solution = solve({ ...program, constraints, maximise: goal.terms });
    if (solution === undefined) return undefined;
    reached.push({ ...goal, value: totalOf(goal.terms, solution) });
  }
  return reached;
};

/** Better people weigh more, so that the solution at hand is mostly the list that comes out. */
const weighed = (program: SelectionProgram, people: readonly Ranked[]) => {
  const best = new Map<string, number>();
  for (const person of people) {
    const group = groupOf(person);
    best.set(group, Math.max(best.get(group) ?? 0, person.mean));
  }
  const terms = [...best].map(
    ([group, mean]) => [Math.max(1, Math.round((mean / 100) ** 8 * 1000)), group] as const,
  );
  return (fixed: ReadonlyMap<string, number>, goals: readonly Reached[]): IntegerProgram => {
    const { variables, constraints } = program.withFixed(fixed);
    return {
      variables,
      constraints: [...constraints, ...goals.map(atLeast)],
      maximise: terms,
    };
  };
};

/**
 * Which goal falls short, and how far, when a person is added to those who were chosen; undefined
 * when the rules forbid it whatever the goals.
 */
const shortfall = (
  program: SelectionProgram,
  goals: readonly Reached[],
  fixed: ReadonlyMap<string, number>,
  solve: Solve,
): WalkReason | undefined => {
  const reached = reach(program, fixed, solve);
  const at = reached?.findIndex(({ value }, index) => value < (goals[index]?.value ?? 0)) ?? -1;
  const [goal, other] = [goals[at], reached?.[at]];
  if (goal === undefined || other === undefined) return undefined;
  const figures = { possible: goal.value, with: other.value };
  switch (goal.code) {
    case 'own-places':
    case 'places':
      return { code: 'places-left-empty', ...figures };
    case 'reserved-places':
      return { code: 'reserved-places', ...figures };
    case 'countries':
      return { code: 'minimum-countries', ...figures };
  }
};

/** The people in the order in which they are asked for, each part ranked within itself. */
const partsOf = (people: readonly Ranked[]) => {
  const past = ({ afterOthers = false }: Ranked): boolean => afterOthers;
  const included = people.filter(({ choice }) => choice === 'include');
  const byPartner = people.filter((one) => one.choice === undefined && (one.partnerPlace ?? 0) > 0);
  const others = people.filter((one) => one.choice === undefined && one.partnerPlace === undefined);
  const places = new Set(byPartner.map(({ partnerPlace = 0 }) => partnerPlace));
  return [
    { goals: false, people: included },
    ...[...places]
      .toSorted((a, b) => a - b)
      .map((place) => ({
        goals: false,
        people: byPartner.filter(({ partnerPlace }) => partnerPlace === place),
      })),
    { goals: true, people: others.filter((one) => !past(one)) },
    { goals: true, people: others.filter(past) },
  ];
};

/** Gives the places of a track to the ranked people. */
export const walk = (
  rules: SelectionProgramRules,
  people: readonly Ranked[],
  solve: Solve,
): Walk => {
  const { perCountry = Infinity, perCountryAndSection = Infinity, unusedPlaces } = rules.selection;
  const seats = seatsOf<Ranked>(rules);
  const pool = new Map(
    [...Map.groupBy(people, groupOf)].flatMap(([name, [first, ...more]]) =>
      first === undefined
        ? []
        : [
            [
              name,
              { section: first.section, country: first.country, people: more.length + 1 },
            ] as const,
          ],
    ),
  );
  const program = selectionProgram(rules, pool);
  const asked = weighed(program, people);
  const reasons = new Map<Ranked, WalkReason | undefined>();
  const fixed = new Map<string, number>();
  const refused = new Map<string, WalkReason>();
  const placesOf = (country: string) => seats.of(country).length;
  let goals: readonly Reached[] = [];
  let known: Solution | undefined;

  const ask = (person: Ranked): WalkReason | undefined => {
    const blocked = seats.blocked(person);
    if (blocked === 'country-full') return { code: blocked, cap: perCountry };
    if (blocked === 'country-in-section-full') return { code: blocked, cap: perCountryAndSection };
    if (blocked === 'section-full' && unusedPlaces === undefined) return { code: 'no-place' };
    const group = groupOf(person);
    const before = refused.get(group);
    if (before !== undefined) return before;
    const wanted = (fixed.get(group) ?? 0) + 1;
    if ((known?.get(group) ?? 0) < wanted) {
      const added = new Map(fixed).set(group, wanted);
      const solution = solve(asked(added, goals));
      if (solution === undefined) {
        const reason = shortfall(program, goals, added, solve) ?? {
          code: blocked === undefined ? ('pair-incomplete' as const) : ('no-place' as const),
        };
        refused.set(group, reason);
        return reason;
      }
      known = solution;
    }
    fixed.set(group, wanted);
    seats.seat(person);
    return undefined;
  };

  for (const part of partsOf(people)) {
    if (part.people.length === 0) continue;
    if (part.goals && goals.length === 0) {
      goals = reach(program, fixed, solve) ?? [];
      known = solve(asked(fixed, goals));
    }
    for (const person of inOrder(part.people, rules.selection.tieBreak, placesOf)) {
      reasons.set(person, ask(person));
    }
  }
  return { seats, reasons };
};
