import type { Edition, Track } from '../../shared/domain/edition.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { answersOf } from './answers.ts';
import { behaviourIn, dealHardCases } from './behaviour.ts';
import { castOf, type Role } from './cast.ts';
import type { CohortInput, CohortPersonInput } from './cohort-schema.ts';
import { reviewsWithin } from './merit.ts';
import { nationsByTrack } from './nations.ts';
import { outstandingAmong, proposalOf } from './proposals.ts';
import { type Random, randomFrom } from './random.ts';

/** Applications for each place: many where anyone may apply, few where governments nominate. */
const applicationsPerPlace = { 'open-call': 12, nomination: 3 } as const;

const usualApplications = ({ admission, sections }: Track): number =>
  sections.reduce((sum, { places }) => sum + places, 0) * applicationsPerPlace[admission];

const submits = ({ part }: Role, random: Random): CohortPersonInput['submits'] => {
  if (part === 'late') return 'late';
  if (part === 'unfinished') return 'never';
  return random.chance(0.03) ? 'twice' : 'once';
};

const emailOf = (id: string, name: string): string => {
  const letters = name
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');
  return `${letters.slice(0, 40).replace(/\.$/, '')}.${id}@people.example`;
};

/** Leaves out what is the ordinary case, so that a file shows what matters about each person. */
const compact = (person: CohortPersonInput): CohortPersonInput => {
  const { locale, submits: sent, online, missedDays, ...rest } = person;
  const missed = [...(online?.missedModules ?? []), ...(online?.missedSeminars ?? [])];
  return {
    ...rest,
    ...(locale === 'en' ? {} : { locale }),
    ...(sent === 'once' ? {} : { submits: sent }),
    ...(missed.length === 0 ? {} : { online }),
    ...(missedDays === undefined || missedDays.length === 0 ? {} : { missedDays }),
  };
};

const peopleOf = (
  edition: Edition,
  track: Track,
  nations: readonly string[],
  applications: number,
  random: Random,
): readonly CohortPersonInput[] => {
  const rubric = applicationRubric(edition, track.id);
  const { reviewsNeeded } = track.selection;
  const roles = castOf(edition, track, nations, applications, random.fork('cast'));
  const hardCases = dealHardCases(edition, track, roles, random.fork('cases'));
  const outstanding = outstandingAmong(track, roles, hardCases);
  return random.shuffled(roles).map((role, index) => {
    const id = `${track.id}-${String(index + 1).padStart(4, '0')}`;
    const own = random.fork(id);
    const answers = answersOf(track, role, own);
    const hardCase = hardCases.get(role);
    const proposal = proposalOf(edition, track, role, hardCase, outstanding.has(role), own);
    return compact({
      id,
      track: track.id,
      email: emailOf(id, answers.passportName ?? answers.fullName),
      locale: own.chance(0.02) ? 'ko' : 'en',
      answers,
      submits: submits(role, own),
      ...(role.band === undefined
        ? {}
        : { reviews: reviewsWithin(rubric, role.band, reviewsNeeded, own) }),
      ...(role.offer === undefined ? {} : { offer: role.offer }),
      ...behaviourIn(edition, track, role, hardCase),
      ...(proposal === undefined ? {} : { proposal }),
    });
  });
};

export interface CohortOptions {
  readonly seed: string;
  /** Applications in all; about a dozen for each place when absent. */
  readonly applications?: number | undefined;
}

/**
 * A made-up cohort for an edition. Selected by the edition's own rules, and behaving as it says,
 * it reaches the published figures, or plausible ones where nothing was published. The same
 * edition and seed give the same people.
 */
export const generateCohort = (edition: Edition, options: CohortOptions): CohortInput => {
  const random = randomFrom(`${edition.edition}/${options.seed}`);
  const nations = nationsByTrack(edition, random.fork('nations'));
  const usual = edition.tracks.map(usualApplications);
  const total = usual.reduce((sum, count) => sum + count, 0);
  const scale = (options.applications ?? total) / total;
  return {
    edition: edition.edition,
    seed: options.seed,
    madeUp: true,
    people: edition.tracks.flatMap((track, index) =>
      peopleOf(
        edition,
        track,
        nations.get(track.id) ?? [],
        Math.round((usual[index] ?? 0) * scale),
        random.fork(track.id),
      ),
    ),
  };
};
