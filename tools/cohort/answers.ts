/** What each person answers on the form, so that the rules decide as their part needs it. */
import type { Eligibility, Track } from '../../shared/domain/edition.ts';
import { addDays, ageOn } from '../../shared/domain/time.ts';
import type { Role } from './cast.ts';
import type { CohortPersonInput } from './cohort-schema.ts';
import { type FullName, nameIn } from './names/names.ts';
import type { Random } from './random.ts';
import { expertWork, officialWork, statementsOf } from './texts.ts';

type Answers = CohortPersonInput['answers'];
type Failing = 'age' | 'experience' | 'english' | 'online-tools' | 'whole-stay' | 'country';

/** Someone who is `age` on the day; with `onTheDay` their birthday is that very day. */
const bornWith = (age: number, day: string, random: Random, onTheDay = false): string => {
  const year = Number(day.slice(0, 4)) - age;
  const monthAndDay = day.slice(5) === '02-29' ? '02-28' : day.slice(5);
  const youngest = `${String(year).padStart(4, '0')}-${monthAndDay}`;
  const born = onTheDay ? youngest : addDays(youngest, -random.int(1, 360));
  return ageOn(born, day) === age ? born : youngest;
};

/** Rules that an applicant of a listed country can fail. */
const failures = ({ age, experienceYears = 0, ...rules }: Eligibility): readonly Failing[] => [
  ...(age === undefined ? [] : (['age'] as const)),
  ...(experienceYears < 1 ? [] : (['experience'] as const)),
  ...(rules.englishNeeded ? (['english'] as const) : []),
  ...(rules.onlineToolsNeeded ? (['online-tools'] as const) : []),
  ...(rules.wholeStayNeeded ? (['whole-stay'] as const) : []),
];

const failingOf = ({ eligibility }: Track, role: Role, random: Random): Failing | undefined => {
  if (role.part !== 'ineligible') return undefined;
  if (!eligibility.countries.includes(role.country)) return 'country';
  const can = failures(eligibility);
  return can.length === 0 ? undefined : random.pick(can);
};

/** Mostly anywhere inside the limits; now and then on the very edge of them. */
const birthDate = (
  { eligibility }: Track,
  failing: Failing | undefined,
  random: Random,
): string => {
  const { from, to, on } = eligibility.age ?? { from: 25, to: 55, on: '2000-01-01' };
  if (eligibility.age === undefined) return bornWith(random.int(28, 58), '2023-06-01', random);
  if (failing === 'age') {
    return random.chance(0.5)
      ? bornWith(to + 1, on, random, random.chance(0.5))
      : bornWith(from - 1, on, random);
  }
  const edge = random.next();
  if (edge < 0.02) return bornWith(from, on, random, true);
  // The day after the reference day they are too old.
  if (edge < 0.04) return addDays(bornWith(to + 1, on, random, true), 1);
  return bornWith(random.int(from, to), on, random);
};

/** A single name where that is usual, and once in a while one that few forms have room for. */
const nameOf = (role: Role, random: Random): FullName =>
  nameIn(role.country, random, random.chance(0.01));

export const answersOf = (track: Track, role: Role, random: Random): Answers => {
  const failing = failingOf(track, role, random);
  const { fullName, passportName } = nameOf(role, random);
  const needed = track.eligibility.experienceYears ?? 0;
  const years = failing === 'experience' ? Math.max(0, needed - 1) : needed + random.int(0, 12);
  const isOfficial = track.admission === 'nomination';
  return {
    fullName,
    ...(passportName === fullName ? {} : { passportName }),
    birthDate: birthDate(track, failing, random),
    citizenship: role.country,
    ...(isOfficial
      ? officialWork(role.country, role.section, random)
      : expertWork(role.country, random)),
    experienceYears: years,
    section: role.section,
    ...(failing === 'english' ? { english: false } : {}),
    ...(failing === 'online-tools' ? { onlineTools: false } : {}),
    ...(failing === 'whole-stay' ? { wholeStay: false } : {}),
    ...statementsOf(role.country, years, random),
  };
};
