/** What the answers about the journey say about each other, about the lines of the passport, and about the course. */
import type { Period } from './edition.ts';
import { passportNumber } from './identity.ts';
import { comparePassport } from './passport-check.ts';
import { type PassportLines, readPassportLines } from './passport-lines.ts';
import { dayOf, instantOf } from './time.ts';
import type { TravelPart } from './travel.ts';
import type { TravelAnswers, TravelFault } from './travel-form.ts';

interface Course {
  readonly visit: Period | undefined;
  /** Zone of the edition, in which the days of the visit are days. */
  readonly timeZone: string;
  /** Country of a two-letter code as passports print it. */
  readonly threeLetters: (country: string) => string | undefined;
}

const againstLines = (
  { name = '', birthDate = '', nationality = '', number = '', expiresOn = '' }: TravelAnswers,
  lines: PassportLines,
  { threeLetters }: Course,
): TravelFault[] => {
  const country = threeLetters(nationality);
  const { warnings } = comparePassport(
    lines,
    { passportName: name, birthDate, ...(country === undefined ? {} : { citizenship: country }) },
    '0000-01-01',
  );
  if (warnings.includes('misread')) return [{ field: 'lines', code: 'lines-misread' }];
  const differs = {
    // A number of more than nine characters goes on elsewhere in the lines.
    number: !(passportNumber(number) ?? '').startsWith(lines.number),
    name: warnings.includes('name-differs'),
    nationality: warnings.includes('citizenship-differs'),
    birthDate: warnings.includes('birth-date-differs'),
    expiresOn: expiresOn.slice(2).replaceAll('-', '') !== lines.expiry,
  };
  return Object.entries(differs).flatMap(([field, is]) =>
    is ? [{ field, code: 'differs-from-lines' as const }] : [],
  );
};

const passportFaults = (answers: TravelAnswers, course: Course): TravelFault[] => {
  const { number = '', lines = '' } = answers;
  if (passportNumber(number) === undefined) {
    return [{ field: 'number', code: 'not-a-passport-number' }];
  }
  if (lines === '') return [];
  const read = readPassportLines(lines);
  return 'fault' in read
    ? [{ field: 'lines', code: 'lines-unreadable' }]
    : againstLines(answers, read.lines, course);
};

const insuranceFaults = ({ from = '', to = '' }: TravelAnswers, { visit }: Course) => {
  if (to < from) return [{ field: 'to', code: 'ends-before-it-begins' } as const];
  if (visit === undefined) return [];
  const faults: TravelFault[] = [];
  if (from > visit.from) faults.push({ field: 'from', code: 'does-not-cover-the-course' });
  if (to < visit.to) faults.push({ field: 'to', code: 'does-not-cover-the-course' });
  return faults;
};

/** The moment of a flight; its day and time are read on the airport's clocks. */
export const flightAt = ({ day = '', time = '', zone = '' }: TravelAnswers): number =>
  instantOf(`${day}T${time}`, zone);

/** Whoever comes late or leaves early misses days of the course: the office decides on that. */
const flightFaults = (
  part: 'arrival' | 'departure',
  answers: TravelAnswers,
  { visit, timeZone }: Course,
): TravelFault[] => {
  if (visit === undefined) return [];
  const day = dayOf(flightAt(answers), timeZone);
  if (part === 'arrival' && day > visit.from) {
    return [{ field: 'day', code: 'after-the-course-begins' }];
  }
  return part === 'departure' && day < visit.to
    ? [{ field: 'day', code: 'before-the-course-ends' }]
    : [];
};

/** What is wrong with a part's answers, each of which is fine by itself. */
export const travelFaults = (
  part: TravelPart,
  answers: TravelAnswers,
  course: Course,
  isOffice: boolean,
): readonly TravelFault[] => {
  switch (part) {
    case 'passport':
      return passportFaults(answers, course);
    case 'insurance':
      return insuranceFaults(answers, course);
    case 'arrival':
    case 'departure':
      return isOffice ? [] : flightFaults(part, answers, course);
    default:
      return [];
  }
};
