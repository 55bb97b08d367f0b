/** The sessions that a person was at, and can still rate. */
import { type Edition, type LocalizedText, trackOf } from './edition.ts';
import { seminarsFor } from './journey.ts';
import type { Participant } from './participant.ts';
import { daysLater, type Instant, instantOf } from './time.ts';
import type { Session, SessionKind } from './timetable.ts';
import { ownSessions } from './timetable-change.ts';

export interface RatedSession {
  /** Names it among all that the person can rate. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly endsAt: Instant;
}

type Person = Pick<
  Participant,
  'applicationId' | 'track' | 'section' | 'seminarsAttended' | 'daysAttended'
>;

/** A meal, a way or a ceremony is no session that anybody learns in. */
const taught: readonly SessionKind[] = [
  'lecture',
  'seminar',
  'workshop',
  'mentoring',
  'presentation',
  'exploration',
];

const seminarsOf = (edition: Edition, person: Person): readonly RatedSession[] => {
  const online = trackOf(edition, person.track)?.online;
  return (online === undefined ? [] : seminarsFor(online, person.section))
    .filter(({ id }) => person.seminarsAttended.includes(id))
    .map(({ id, title, endsAt }) => ({
      id: `${person.track}-${id}`,
      title,
      endsAt: instantOf(endsAt, edition.timeZone),
    }));
};

/** Who was there on a day in Korea was at their sessions of that day. */
const heldInKorea = (
  edition: Edition,
  published: readonly Session[],
  person: Person,
): readonly RatedSession[] =>
  ownSessions(person, published)
    .filter(
      ({ kind, startsAt }) =>
        taught.includes(kind) && person.daysAttended.includes(startsAt.slice(0, 10)),
    )
    .map(({ id, title, endsAt }) => ({ id, title, endsAt: instantOf(endsAt, edition.timeZone) }));

/** Sessions that the person was at and that can be rated at a moment, the latest first. */
export const sessionsToRate = (
  edition: Edition,
  published: readonly Session[],
  person: Person,
  now: Instant,
): readonly RatedSession[] => {
  const asked = edition.evaluation?.sessions;
  if (asked === undefined) return [];
  const attended = [
    ...(asked.of.includes('seminars') ? seminarsOf(edition, person) : []),
    ...(asked.of.includes('visit') ? heldInKorea(edition, published, person) : []),
  ];
  return attended
    .filter(({ endsAt }) => endsAt <= now && now < daysLater(endsAt, asked.days, edition.timeZone))
    .toSorted((a, b) => b.endsAt - a.endsAt || (a.id < b.id ? -1 : 1));
};
