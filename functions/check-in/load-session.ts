import type { Held } from '../../shared/domain/timetable.ts';
import type { CheckInDeps } from './deps.ts';
import { loadDoor } from './load-door.ts';

/** A participant whose session it is, and the first moment at which they were seen there. */
interface Attendee {
  readonly applicationId: string;
  readonly name: string;
  /** The section, in words. */
  readonly group: string;
  readonly at?: string;
}

interface SessionOnDay {
  readonly edition: string;
  readonly day: string;
  readonly session: string;
}

/** A session of a day with its people by cohort and name; undefined when there is none. */
export const loadSession = async (
  deps: CheckInDeps,
  { edition, day, session: id }: SessionOnDay,
) => {
  const door = await loadDoor(deps, edition, day);
  const session: Held | undefined = door?.sessions.find((one) => one.id === id);
  if (door === undefined || session === undefined) return undefined;
  const seen = new Map(
    door.checkIns.filter((one) => one.session === id).map(({ who, at }) => [who, at]),
  );
  const people = door.expected
    .filter(({ today, sessions }) => today && sessions.includes(id))
    .map(({ who, name, group }): Attendee => {
      const at = seen.get(who);
      const applicationId = who.slice('person/'.length);
      return { applicationId, name, group, ...(at === undefined ? {} : { at }) };
    })
    .toSorted((a, b) => (`${a.group} ${a.name}` < `${b.group} ${b.name}` ? -1 : 1));
  return { edition: door.edition, session, people };
};
