/** What people do when the letter for the visa comes: they tell what the journey needs. */
import type { Section } from '../../shared/domain/edition.ts';
import { addDays } from '../../shared/domain/time.ts';
import type { Person } from './person.ts';

type Told = Readonly<Record<string, string>>;

/** A made-up number that stays the same for the same person: digits of the id, filled up. */
const numberOf = (id: string): string => `M${id.replaceAll(/\D/g, '').padStart(7, '0').slice(-7)}`;

/** The parts of a made-up journey, in the order of the person's list. */
const journeyOf = (
  { id, answers }: Person['plan'],
  { from, to }: NonNullable<Section['visit']>,
): readonly (readonly [part: string, told: Told])[] => {
  const { fullName, passportName = fullName, citizenship, birthDate } = answers;
  const flight = { airport: 'ICN', zone: 'Asia/Seoul' };
  const passport = {
    number: numberOf(id),
    name: passportName,
    nationality: citizenship,
    birthDate,
    expiresOn: addDays(to, 3 * 365),
    consent: 'on',
  };
  return [
    ['passport', passport],
    ['visa', { state: 'applied', type: 'C-3-1' }],
    ['arrival', { ...flight, flight: 'CP 1', day: addDays(from, -1), time: '10:30' }],
    ['departure', { ...flight, flight: 'CP 2', day: addDays(to, 1), time: '11:45' }],
    ['insurance', { company: 'Made-up Mutual', policy: id, from: addDays(from, -1), to }],
    ['emergency', { name: 'Somebody at home', relation: 'family', phone: '+1 555 0100' }],
    ['needs', { diet: '', access: '' }],
  ];
};

/** Tells every part; gives those that were refused. */
export const prepareVisit = async (
  person: Person,
  visit: NonNullable<Section['visit']>,
): Promise<readonly string[]> => {
  const refused: string[] = [];
  for (const [part, told] of journeyOf(person.plan, visit)) {
    const { status } = await person.call('POST', `/my/visit/${part}`, told);
    if (status >= 400) refused.push(part);
  }
  return refused;
};
