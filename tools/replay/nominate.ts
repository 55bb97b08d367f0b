/** Tracks by nomination: offices are invited, nominate their officials and write their letters. */
import type { Track } from '../../shared/domain/edition.ts';
import { placesPerOffice } from '../../shared/domain/nomination.ts';
import type { HttpClient } from '../client/http-client.ts';
import { inParallel } from './agenda.ts';
import type { Person } from './person.ts';
import { type World, watchedClient } from './world.ts';

interface ReplayOffice {
  readonly country: string;
  readonly name: string;
  readonly email: string;
  readonly nominees: Person[];
}

/** As many offices in each country as its people need; the first ones take the most. */
const officesFor = (track: Track, people: readonly Person[]): readonly ReplayOffice[] => {
  const offices = new Map<string, ReplayOffice>();
  const bySection = new Map<string, number>();
  for (const person of people) {
    const { citizenship: country, section, nominatingOffice, organisation } = person.plan.answers;
    const before = bySection.get(`${country} ${section}`) ?? 0;
    bySection.set(`${country} ${section}`, before + 1);
    const number = Math.floor(before / placesPerOffice(track)) + 1;
    const email = `office-${number}.${country.toLowerCase()}.${track.id}@ministries.example`;
    const name = nominatingOffice ?? organisation;
    const office = offices.get(email) ?? { country, name, email, nominees: [] };
    office.nominees.push(person);
    offices.set(email, office);
  }
  return [...offices.values()];
};

const invite = async (world: World, track: Track, offices: readonly ReplayOffice[]) => {
  const rows = offices.map(({ country, name, email }) => ({
    ...{ country, name, email },
    contactName: name,
  }));
  for (let from = 0; from < rows.length; from += 100) {
    await world.staff.coordinator.need('POST', `/staff/editions/${world.edition.edition}/offices`, {
      track: track.id,
      offices: rows.slice(from, from + 100),
    });
  }
};

const signIn = async (world: World, client: HttpClient, email: string): Promise<void> => {
  const link = await world.mailboxes.newestLink(email);
  if (link === undefined) throw new Error(`${email} got no link`);
  await client.need('POST', link, {});
};

const nominate = async (world: World, { email, nominees }: ReplayOffice): Promise<void> => {
  const client = watchedClient(world.url, world.faults);
  await signIn(world, client, email);
  for (const person of nominees) {
    const { answers, email: address } = person.plan;
    const { fullName: name, position, section } = answers;
    const { applicationId } = await client.need<{ applicationId: string }>('POST', '/nominations', {
      name,
      email: address,
      position,
      section,
    });
    person.applicationId = applicationId;
    await client.need('POST', `/nominations/${applicationId}/letter`, {
      text: `${name} serves as ${position}. We nominate them for their work in our office.`,
      declared: true,
      send: '1',
    });
  }
};

/** When the offices of a track are invited, and half an hour later nominate. */
export const planNominations = (world: World, track: Track, opensAt: number): void => {
  const people = world.people.filter(({ plan }) => plan.track === track.id);
  const offices = officesFor(track, people);
  world.agenda.add({
    at: opensAt + 60_000,
    label: `${track.id}: ${offices.length} offices are invited`,
    run: () => invite(world, track, offices),
  });
  world.agenda.add({
    at: opensAt + 1_800_000,
    label: `${track.id}: the offices nominate ${people.length} people`,
    run: () => inParallel(offices, (office) => nominate(world, office)),
  });
};

/** A nominee whose first link is too old by now asks for another one. */
export const askForLinks = (people: readonly Person[]): Promise<void> =>
  inParallel(people, async ({ plan, call }) => {
    const { status, body } = await call('POST', '/sign-in', { email: plan.email });
    if (status < 400) return;
    throw new Error(`${plan.id} could not ask for a link: ${JSON.stringify(body)}`);
  });

const refereeOf = ({ plan }: Person, number: number) => ({
  name: `Referee ${number} of ${plan.answers.fullName}`.slice(0, 200),
  email: `referee-${number}.${plan.id.toLowerCase()}@referees.example`,
  relation: 'We worked on a project together.',
});

/** Numbers of the referees that somebody has to name. */
export const refereesOf = ({ references }: Track): readonly number[] => {
  const { requested = 0, received = 0 } = references?.toSubmit ?? {};
  const length = Math.max(references?.needed ?? 0, requested, received);
  return Array.from({ length }, (_, index) => index + 1);
};

/** Names as many referees as the track needs. */
export const nameReferees = async (track: Track, person: Person): Promise<void> => {
  for (const number of refereesOf(track)) {
    const address = `/applications/${person.applicationId}/references`;
    const { status } = await person.call('POST', address, refereeOf(person, number));
    if (status >= 400) throw new Error(`${person.plan.id} could not name a referee`);
  }
};

/** Every referee writes who was named. */
export const writeReferences = (world: World, track: Track, people: readonly Person[]) =>
  inParallel(people, async (person) => {
    for (const number of refereesOf(track)) {
      const client = watchedClient(world.url, world.faults);
      await signIn(world, client, refereeOf(person, number).email);
      const text = `I have known ${person.plan.answers.fullName} for years.`;
      await client.need('POST', '/reference', { text, declared: true, send: '1' });
    }
  });
