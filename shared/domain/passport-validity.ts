/** Whether a passport does for a visit: it has to be valid some months longer than the stay. */
import type { Edition } from './edition.ts';
import { sectionOf, trackOf } from './edition.ts';
import type { Participant } from './participant.ts';
import { finalStages } from './stages.ts';
import { monthsLater } from './time.ts';

const usualMonths = 6;

export type PassportState = 'missing' | 'good' | 'expires-too-early';

type Person = Pick<Participant, 'track' | 'section' | 'travel'>;

/** The last day on which a passport for this visit may expire at the earliest; absent without one. */
export const passportNeededUntil = (
  edition: Edition,
  { track, section }: Pick<Person, 'track' | 'section'>,
): string | undefined => {
  const visit = sectionOf(edition, track, section)?.visit;
  const months = trackOf(edition, track)?.visit?.passport?.validMonths ?? usualMonths;
  return visit && monthsLater(visit.to, months);
};

/** By the edition's present dates, so that a visit that moves is held against every passport again. */
export const passportStateOf = (edition: Edition, person: Person): PassportState => {
  const expiresOn = person.travel?.passportExpiresOn;
  if (expiresOn === undefined) return 'missing';
  const until = passportNeededUntil(edition, person);
  return until !== undefined && expiresOn < until ? 'expires-too-early' : 'good';
};

/** Why somebody cannot have the final invitation; undefined when nothing stands in its way. */
export type InvitationObstacle = 'passport-missing' | 'passport-expires-too-early' | 'visa-refused';

export const invitationObstacle = (
  edition: Edition,
  person: Person & Pick<Participant, 'visa'>,
): InvitationObstacle | undefined => {
  const state = passportStateOf(edition, person);
  if (state === 'expires-too-early') return 'passport-expires-too-early';
  const needed = trackOf(edition, person.track)?.visit?.passport?.neededForInvitation === true;
  if (state === 'missing' && needed) return 'passport-missing';
  return person.visa === 'refused' || person.travel?.visa === 'refused'
    ? 'visa-refused'
    : undefined;
};

/** Whether a passport that did for the visit does not for its new dates. */
export const failsForNewDates = (
  before: Edition,
  after: Edition,
  person: Person & Pick<Participant, 'stage'>,
): boolean =>
  !finalStages.includes(person.stage) &&
  passportStateOf(before, person) === 'good' &&
  passportStateOf(after, person) === 'expires-too-early';
