import type { Rubric, Track } from './edition.ts';
import type { Candidate, Ranked } from './selection-candidate.ts';
import { inOrder } from './selection-order.ts';
import { fillPlaces, preferMerit, reachCountries } from './selection-repair.ts';
import { type Seats, seatsOf } from './selection-seats.ts';

/**
 * Why a person has no place, with the figures that the decision rests on, so that it can be put
 * into words in any language.
 */
export type Reason =
  | { readonly code: 'not-enough-reviews'; readonly reviews: number; readonly needed: number }
  | { readonly code: 'unknown-section' }
  | { readonly code: 'below-threshold'; readonly mean: number; readonly threshold: number }
  | { readonly code: 'section-full'; readonly places: number; readonly lowest: number }
  | { readonly code: 'country-full'; readonly cap: number }
  | { readonly code: 'country-in-section-full'; readonly cap: number }
  | { readonly code: 'minimum-countries'; readonly minimum: number };
export type ReasonCode = Reason['code'];

interface Assessed {
  readonly applicationId: string;
  readonly section: string;
  readonly country: string;
  readonly reviews: number;
}

export interface Chosen extends Assessed {
  readonly mean: number;
  /** Place in the ranking of the whole track, from 1. */
  readonly rank: number;
}

export interface Waiting extends Assessed {
  readonly mean: number;
  readonly rank: number;
  /** Place on the waitlist of the section, from 1. */
  readonly position: number;
  readonly reason: Reason;
}

export interface Excluded extends Assessed {
  readonly mean?: number;
  readonly reason: Reason;
}

/** What becomes of every eligible application to a track. */
export interface Selection {
  /** Best first. */
  readonly chosen: readonly Chosen[];
  /** Everyone who could take a place that becomes free, next first. */
  readonly waitlist: readonly Waiting[];
  /** Below the threshold, or not rankable and so without a decision. */
  readonly excluded: readonly Excluded[];
}

/** Without a decision until somebody mends what is missing. */
export const isUndecided = ({ reason }: Pick<Excluded, 'reason'>): boolean =>
  reason.code === 'not-enough-reviews' || reason.code === 'unknown-section';

type Rules = Pick<Track, 'sections' | 'selection'>;

const assessed = ({ applicationId, section, country, standing }: Candidate): Assessed => ({
  applicationId,
  section,
  country,
  reviews: standing.reviews,
});

const byId = (a: Assessed, b: Assessed): number => (a.applicationId < b.applicationId ? -1 : 1);

/** Why a candidate is not ranked; undefined when they are. */
const exclusionOf = (
  { sections, selection }: Rules,
  { threshold }: Pick<Rubric, 'threshold'>,
  { section, standing }: Candidate,
): Reason | undefined => {
  const { reviews, mean = 0, rankable } = standing;
  if (!sections.some(({ id }) => id === section)) return { code: 'unknown-section' };
  if (!rankable) return { code: 'not-enough-reviews', reviews, needed: selection.reviewsNeeded };
  return mean < threshold ? { code: 'below-threshold', mean, threshold } : undefined;
};

/** Why a ranked person is on the waitlist, when all places are given. */
const reasonOf = (
  { sections, selection }: Rules,
  seats: Seats<Ranked>,
  ranks: ReadonlyMap<Ranked, number>,
  person: Ranked,
): Reason => {
  const rankOf = (one: Ranked) => ranks.get(one) ?? Infinity;
  const { section, country } = person;
  const { perCountry = Infinity, perCountryAndSection = Infinity, minimumCountries } = selection;
  const places = sections.find(({ id }) => id === section)?.places ?? 0;
  const seated = seats.in(section);
  if (seats.free(section) <= 0 && seated.every((one) => rankOf(one) < rankOf(person))) {
    return { code: 'section-full', places, lowest: Math.min(...seated.map(({ mean }) => mean)) };
  }
  if (!seats.countryHasRoom(country)) return { code: 'country-full', cap: perCountry };
  return seats.countryHasRoomIn(country, section)
    ? { code: 'minimum-countries', minimum: minimumCountries ?? 0 }
    : { code: 'country-in-section-full', cap: perCountryAndSection };
};

/** Fills the places by rank, then exchanges people where that leaves a place or a country out. */
const seatEveryone = (rules: Rules, candidates: readonly Ranked[]) => {
  const { tieBreak, minimumCountries = 0 } = rules.selection;
  const seats = seatsOf<Ranked>(rules);
  const ranks = new Map<Ranked, number>();
  for (const candidate of inOrder(candidates, tieBreak, (country) => seats.of(country).length)) {
    ranks.set(candidate, ranks.size + 1);
    if (seats.blocked(candidate) === undefined) seats.seat(candidate);
  }
  const filling = {
    ranked: [...ranks.keys()],
    rankOf: (candidate: Ranked) => ranks.get(candidate) ?? Infinity,
    seats,
    sections: rules.sections.map(({ id }) => id),
  };
  fillPlaces(filling);
  reachCountries(filling, minimumCountries);
  preferMerit(filling, Math.min(minimumCountries, seats.countries()));
  return { ranks, seats };
};

/**
 * The list of a track: a pure function of its rules and candidates, whatever their order. It gives
 * every place that the rules allow to be given, reaches the minimum of countries where that is
 * possible, and otherwise follows the ranking (docs/adr/0003-selection.md).
 */
export const select = (
  rules: Rules,
  rubric: Pick<Rubric, 'threshold'>,
  candidates: readonly Candidate[],
): Selection => {
  const ranked: Ranked[] = [];
  const excluded: Excluded[] = [];
  for (const candidate of candidates) {
    const { mean } = candidate.standing;
    const reason = exclusionOf(rules, rubric, candidate);
    if (reason === undefined) ranked.push({ ...candidate, mean: mean ?? 0 });
    else excluded.push({ ...assessed(candidate), mean, reason });
  }
  const { ranks, seats } = seatEveryone(rules, ranked);

  const chosen: Chosen[] = [];
  const waitlist: Waiting[] = [];
  const positions = new Map<string, number>();
  for (const [person, rank] of ranks) {
    const standing = { ...assessed(person), mean: person.mean, rank };
    if (seats.has(person)) {
      chosen.push(standing);
      continue;
    }
    const position = (positions.get(person.section) ?? 0) + 1;
    positions.set(person.section, position);
    waitlist.push({ ...standing, position, reason: reasonOf(rules, seats, ranks, person) });
  }
  return { chosen, waitlist, excluded: excluded.toSorted(byId) };
};
