import { type CheckIn, type Expected, passDays } from '../../shared/domain/check-in.ts';
import { askedStages, invitedKey } from '../../shared/domain/dinner.ts';
import { type Edition, sectionOf } from '../../shared/domain/edition.ts';
import { everythingHeld, type Held, isFor } from '../../shared/domain/timetable.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { CheckInDeps } from './deps.ts';
import { type PassCodes, passCodes } from './pass-codes.ts';

/** What is known at the door on a day. */
export interface Door {
  readonly edition: Edition;
  readonly sessions: readonly Held[];
  readonly expected: readonly (Expected & { readonly revocations: number })[];
  readonly checkIns: readonly CheckIn[];
}

type Person = Pick<Expected, 'who' | 'name' | 'group' | 'today' | 'sessions'>;

const participantsAt = async (
  deps: CheckInDeps,
  edition: Edition,
  day: string,
  held: readonly Held[],
): Promise<readonly Person[]> => {
  const people = await everyParticipant(deps.participants, edition.edition);
  return people
    .filter(({ stage }) => askedStages.includes(stage))
    .map((person) => ({
      who: invitedKey({ kind: 'person', ...person }),
      name: person.name,
      group: sectionOf(edition, person.track, person.section)?.field.en ?? person.section,
      today: passDays(edition, person).includes(day),
      sessions: held.filter((session) => isFor(session, person)).map(({ id }) => id),
    }));
};

const visitorsAt = async (
  deps: CheckInDeps,
  { edition, cpiDay }: Edition,
  day: string,
): Promise<readonly Person[]> =>
  (await deps.dinner.visitors(edition)).map(({ visitorId, name, organisation: group }) => ({
    who: invitedKey({ kind: 'visitor', edition, visitorId }),
    name,
    group,
    today: cpiDay?.date === day,
    sessions: [],
  }));

const withCodes = (
  people: readonly Person[],
  codes: PassCodes,
  revoked: ReadonlyMap<string, number>,
): Door['expected'] =>
  people.map((person) => {
    const { who } = person;
    const revocations = revoked.get(who) ?? 0;
    return {
      ...person,
      revocations,
      codeHash: codes.hashOf(who, revocations),
      revoked: Array.from({ length: revocations }, (_, at) => codes.hashOf(who, at)),
    };
  });

/** Everyone with a pass, what is held on the day, and who is there; undefined for no such edition. */
export const loadDoor = async (
  deps: CheckInDeps,
  year: string,
  day: string,
): Promise<Door | undefined> => {
  const record = await deps.editions.get(year);
  if (record === undefined) return undefined;
  const { edition } = record;
  const [current, codes, revoked, checkIns] = await Promise.all([
    deps.timetables.current(year),
    passCodes(deps.codes, year),
    deps.checkIns.allRevocations(year),
    deps.checkIns.ofDay(year, day),
  ]);
  const sessions = everythingHeld(edition, current.sessions).filter(({ startsAt }) =>
    startsAt.startsWith(day),
  );
  const [participants, visitors] = await Promise.all([
    participantsAt(deps, edition, day, sessions),
    visitorsAt(deps, edition, day),
  ]);
  const expected = withCodes([...participants, ...visitors], codes, revoked);
  return { edition, sessions, expected, checkIns };
};
