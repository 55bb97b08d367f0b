/** The proposals that people hand in, and how each round of them is decided. */
import type { Edition, Rubric, Track } from '../../shared/domain/edition.ts';
import { proposalRubric } from '../../shared/domain/rubric.ts';
import type { HardCase } from './behaviour.ts';
import type { Role } from './cast.ts';
import type { CohortPersonInput } from './cohort-schema.ts';
import { type Band, bandsOf, reviewWithin } from './merit.ts';
import type { Random } from './random.ts';
import { projectSummary, projectTitle } from './texts.ts';

type Proposal = NonNullable<CohortPersonInput['proposal']>;

/** Good proposals; the best of them are kept apart, so that which are outstanding is no tie. */
const goodBand = ({ threshold }: Rubric): Band => ({
  from: threshold,
  to: threshold + (100 - threshold) * 0.65,
});

const roundsOf = (
  rubric: Rubric,
  hardCase: HardCase | undefined,
  isOutstanding: boolean,
  random: Random,
): Proposal['rounds'] => {
  const bands = bandsOf(rubric);
  const scored = (band: Band) => [...reviewWithin(rubric, band, random)];
  const best: Band = { from: rubric.threshold + (100 - rubric.threshold) * 0.72, to: 100 };
  if (hardCase === 'proposal-rejected') {
    return [{ scores: scored(bands.below), decision: 'reject' }];
  }
  const approved = {
    scores: scored(isOutstanding ? best : goodBand(rubric)),
    decision: 'approve' as const,
  };
  return hardCase === 'proposal-revised'
    ? [{ scores: scored(bands.below), decision: 'revise' }, approved]
    : [approved];
};

/** Who has one of the best proposals: ordinary people, one from each section first. */
export const outstandingAmong = (
  track: Track,
  roles: readonly Role[],
  hardCases: ReadonlyMap<Role, HardCase>,
): ReadonlySet<Role> => {
  const ordinary = roles.filter((role) => role.part === 'settled' && !hardCases.has(role));
  const bySection = [...Map.groupBy(ordinary, ({ section }) => section).values()];
  const longest = Math.max(0, ...bySection.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    bySection.flatMap((people) => people.slice(place, place + 1)),
  ).flat();
  return new Set(inTurn.slice(0, track.proposal?.outstanding ?? 0));
};

/** The proposal of someone who may get as far as writing one; undefined for everyone else. */
export const proposalOf = (
  edition: Edition,
  track: Track,
  role: Role,
  hardCase: HardCase | undefined,
  isOutstanding: boolean,
  random: Random,
): Proposal | undefined => {
  const writes = ['settled', 'promoted', 'leaving', 'absent', 'waiting'].includes(role.part);
  if (track.proposal === undefined || !writes) return undefined;
  return {
    title: projectTitle(role.country, random),
    summary: projectSummary(role.country, random),
    ...(hardCase === 'proposal-missed' ? { handsIn: 'miss' as const } : {}),
    rounds: roundsOf(proposalRubric(edition, track.id), hardCase, isOutstanding, random),
  };
};
