/** What people do once they have a place: most take part in everything, a few are the hard cases. */
import { type Edition, sectionOf, type Track } from '../../shared/domain/edition.ts';
import { programmeDays, seminarsFor } from '../../shared/domain/journey.ts';
import { timeFor } from './calendar.ts';
import type { Role } from './cast.ts';
import type { CohortPersonInput } from './cohort-schema.ts';
import type { Random } from './random.ts';

export type HardCase =
  | 'online-failed'
  | 'online-just-enough'
  | 'proposal-missed'
  | 'proposal-rejected'
  | 'proposal-revised'
  | 'visa-refused'
  | 'no-show'
  | 'certificate-withheld'
  | 'days-just-enough';

/** How many people a track needs before a case is put in: small ones would be all exceptions. */
const cases: readonly { readonly hardCase: HardCase; readonly from: number }[] = [
  { hardCase: 'online-failed', from: 30 },
  { hardCase: 'online-just-enough', from: 10 },
  { hardCase: 'proposal-missed', from: 30 },
  { hardCase: 'proposal-rejected', from: 30 },
  { hardCase: 'proposal-revised', from: 5 },
  { hardCase: 'proposal-revised', from: 30 },
  { hardCase: 'visa-refused', from: 10 },
  { hardCase: 'no-show', from: 30 },
  { hardCase: 'certificate-withheld', from: 30 },
  { hardCase: 'days-just-enough', from: 10 },
];

/** Cases after which a person has no certificate, or a place is free. */
const losses: readonly HardCase[] = [
  'online-failed',
  'proposal-missed',
  'proposal-rejected',
  'visa-refused',
  'no-show',
];

/** The cases that this track has stages and time for. */
const hardCasesOf = (edition: Edition, track: Track, people: number): readonly HardCase[] => {
  const { laterLosses, revisions } = timeFor(edition, track);
  const isPossible = (hardCase: HardCase): boolean => {
    if (losses.includes(hardCase) && !laterLosses) return false;
    if (hardCase.startsWith('online')) return track.online !== undefined;
    if (hardCase === 'proposal-revised') return revisions;
    if (hardCase.startsWith('proposal')) return track.proposal !== undefined;
    return track.visit !== undefined;
  };
  return cases
    .filter(({ hardCase, from }) => people >= from && isPossible(hardCase))
    .map(({ hardCase }) => hardCase);
};

/** The parts of online training that a section is expected at, the first seminar last. */
const onlineParts = (track: Track, section: string) => {
  if (track.online === undefined) return [];
  const modules = track.online.modules.map(({ id }) => ({ kind: 'module' as const, id }));
  const seminars = seminarsFor(track.online, section).map(({ id }) => ({
    kind: 'seminar' as const,
    id,
  }));
  return [...modules.toReversed(), ...seminars.toReversed()];
};

/** Misses so many parts, modules first, so that a seminar is attended as long as possible. */
const missing = (track: Track, section: string, count: number): CohortPersonInput['online'] => {
  const missed = onlineParts(track, section).slice(0, Math.max(0, count));
  const of = (kind: string) => missed.filter((one) => one.kind === kind).map(({ id }) => id);
  return { missedModules: of('module'), missedSeminars: of('seminar') };
};

/** The least number out of `all` that reaches a percentage. */
const least = (all: number, percent: number): number => Math.ceil((all * percent) / 100 - 1e-9);

const missedDays = (edition: Edition, track: Track, section: string, extra: number) => {
  const visit = sectionOf(edition, track.id, section)?.visit;
  if (visit === undefined || track.visit === undefined) return [];
  const days = programmeDays(visit);
  const count = days.length - least(days.length, track.visit.attendanceNeeded) + extra;
  return days.filter((day) => day !== edition.cpiDay?.date).slice(0, Math.max(0, count));
};

type Behaviour = Pick<CohortPersonInput, 'online' | 'visa' | 'arrival' | 'missedDays'>;

/** What a person does in a hard case, beyond the proposal. */
export const behaviourIn = (
  edition: Edition,
  track: Track,
  role: Role,
  hardCase: HardCase | undefined,
): Behaviour => {
  const { section } = role;
  const parts = onlineParts(track, section).length;
  const needed = least(parts, track.online?.attendanceNeeded ?? 0);
  if (role.part === 'absent') {
    return track.online === undefined
      ? { arrival: 'no-show' }
      : { online: missing(track, section, parts) };
  }
  switch (hardCase) {
    case 'online-failed':
      return { online: missing(track, section, Math.min(parts - needed + 1, parts - 1)) };
    case 'online-just-enough':
      return { online: missing(track, section, parts - needed) };
    case 'visa-refused':
      return { visa: 'refused' };
    case 'no-show':
      return { arrival: 'no-show' };
    case 'certificate-withheld':
      return { missedDays: missedDays(edition, track, section, 1) };
    case 'days-just-enough':
      return { missedDays: missedDays(edition, track, section, 0) };
    default:
      return {};
  }
};

/** Gives the hard cases to people who take part, each to another one. */
export const dealHardCases = (
  edition: Edition,
  track: Track,
  roles: readonly Role[],
  random: Random,
): ReadonlyMap<Role, HardCase> => {
  const settled = random.shuffled(roles.filter(({ part }) => part === 'settled'));
  const people = roles.filter(({ part }) => part === 'settled' || part === 'promoted').length;
  return new Map(
    hardCasesOf(edition, track, people).flatMap((hardCase, index) => {
      const role = settled[index];
      return role === undefined ? [] : [[role, hardCase] as const];
    }),
  );
};
