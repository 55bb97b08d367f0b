import type { Rubric, Track } from './edition.ts';
import type { Solve } from './integer-program.ts';
import type { Candidate, Ranked } from './selection-candidate.ts';
import type { Reason, WalkReason } from './selection-reason.ts';
import type { Seats } from './selection-seats.ts';
import { walk } from './selection-walk.ts';

interface Assessed {
  readonly applicationId: string;
  readonly section: string;
  readonly country: string;
  readonly reviews: number;
  /** What the office decided about the person before the list was computed. */
  readonly choice?: Candidate['choice'];
  /** Ranked by fewer reviews than are needed, as the office decided. */
  readonly rankedAnyway?: true;
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

const assessed = (candidate: Candidate): Assessed => {
  const { applicationId, section, country, standing, choice, rankedAnyway } = candidate;
  const { reviews } = standing;
  return {
    ...{ applicationId, section, country, reviews },
    ...(choice === undefined ? {} : { choice }),
    ...(rankedAnyway && !standing.rankable ? { rankedAnyway } : {}),
  };
};

const byId = (a: Assessed, b: Assessed): number => (a.applicationId < b.applicationId ? -1 : 1);

/** Why a candidate is not ranked; undefined when they are. */
const exclusionOf = (
  { sections, selection }: Rules,
  { threshold }: Pick<Rubric, 'threshold'>,
  { section, standing, choice, rankedAnyway, partnerPlace }: Candidate,
): Reason | undefined => {
  const { reviews, mean = 0, rankable } = standing;
  if (!sections.some(({ id }) => id === section)) return { code: 'unknown-section' };
  if (choice === 'exclude') return { code: 'set-aside' };
  if (choice === 'include' || (partnerPlace ?? 0) > 0) return undefined;
  if (partnerPlace === 0) return { code: 'not-on-partner-list' };
  if (!rankable && !(rankedAnyway && reviews > 0)) {
    return { code: 'not-enough-reviews', reviews, needed: selection.reviewsNeeded };
  }
  return mean < threshold ? { code: 'below-threshold', mean, threshold } : undefined;
};

/** Why a ranked person is on the waitlist, when all places are given. */
const reasonOf = (
  { sections }: Rules,
  seats: Seats<Ranked>,
  ranks: ReadonlyMap<Ranked, number>,
  person: Ranked,
  found: WalkReason,
): Reason => {
  const rankOf = (one: Ranked) => ranks.get(one) ?? Infinity;
  if (found.code === 'country-full' || found.code === 'country-in-section-full') return found;
  const places = sections.find(({ id }) => id === person.section)?.places ?? 0;
  const seated = seats.in(person.section);
  if (seated.length >= places && seated.every((one) => rankOf(one) < rankOf(person))) {
    const lowest = Math.min(...seated.map(({ mean }) => mean));
    return { code: 'section-full', places: seated.length, lowest };
  }
  return found.code === 'no-place' ? { code: 'pair-incomplete' } : found;
};

/**
 * The list of a track: a pure function of its rules and candidates, whatever their order. Of all
 * lists under the rules that give most places, then keep most reserved ones, then reach the minimum
 * of countries, it is the one that follows the ranking furthest (docs/adr/0003-selection.md).
 */
export const select = (
  rules: Rules,
  rubric: Pick<Rubric, 'threshold'>,
  candidates: readonly Candidate[],
  solve: Solve,
): Selection => {
  const ranked: Ranked[] = [];
  const excluded: Excluded[] = [];
  for (const candidate of candidates) {
    const { mean } = candidate.standing;
    const reason = exclusionOf(rules, rubric, candidate);
    if (reason === undefined) ranked.push({ ...candidate, mean: mean ?? 0 });
    else excluded.push({ ...assessed(candidate), mean, reason });
  }
  const { reasons, seats } = walk(rules, ranked, solve);
  const ranks = new Map([...reasons.keys()].map((person, at) => [person, at + 1]));

  const chosen: Chosen[] = [];
  const waitlist: Waiting[] = [];
  const positions = new Map<string, number>();
  for (const [person, found] of reasons) {
    const rank = ranks.get(person) ?? 0;
    const standing = { ...assessed(person), mean: person.mean, rank };
    if (found === undefined) {
      chosen.push(standing);
      continue;
    }
    const position = (positions.get(person.section) ?? 0) + 1;
    positions.set(person.section, position);
    waitlist.push({ ...standing, position, reason: reasonOf(rules, seats, ranks, person, found) });
  }
  return { chosen, waitlist, excluded: excluded.toSorted(byId) };
};
