/**
 * What the journey decides about time and attendance, from the edition alone: which stages a
 * section has, when each of them opens and ends, and what share of it a person was present for.
 */
import {
  type Edition,
  type OnlineStage,
  type Period,
  type Seminar,
  sectionOf,
  trackOf,
} from './edition.ts';
import type { Participant } from './participant.ts';
import type { ParticipantStage } from './stages.ts';
import { addDays, daysLater, endOfDay, type Instant, instantOf, startOfDay } from './time.ts';

/** Which of the optional stages lie before the people of a section. */
export interface JourneyPlan {
  readonly online: boolean;
  readonly proposal: boolean;
  readonly visit: boolean;
}

type Place = Pick<Participant, 'track' | 'section'>;

/** A stage that the track or the section lacks is passed over. */
export const planOf = (edition: Edition, { track, section }: Place): JourneyPlan => {
  const stages = trackOf(edition, track);
  return {
    online: stages?.online !== undefined,
    proposal: stages?.proposal !== undefined,
    visit: stages?.visit !== undefined && sectionOf(edition, track, section)?.visit !== undefined,
  };
};

/** Where a person stands when everything before the visit is completed. */
export const stageBeforeVisit = ({ online, proposal }: JourneyPlan): ParticipantStage => {
  if (proposal) return 'proposal-approved';
  return online ? 'trained-online' : 'accepted';
};

/** Where a person stands when everything before the proposal is completed. */
export const stageBeforeProposal = ({ online }: JourneyPlan): ParticipantStage =>
  online ? 'trained-online' : 'accepted';

/** Where a person stands when everything before graduation is completed. */
export const stageBeforeGraduation = (plan: JourneyPlan): ParticipantStage =>
  plan.visit ? 'in-korea' : stageBeforeVisit(plan);

/** When an offer made now expires: the track's days to answer, until the same time of day. */
export const offerExpiresAt = (edition: Edition, track: string, now: Instant): Instant =>
  daysLater(now, trackOf(edition, track)?.offer.answerDays ?? 0, edition.timeZone);

/** Whether a freed place of the track can still be offered to the next person. */
export const mayBeOfferedOn = (edition: Edition, track: string, now: Instant): boolean => {
  const until = trackOf(edition, track)?.offer.promoteUntil;
  return until !== undefined && now < instantOf(until, edition.timeZone);
};

/** The first moment of online training; undefined where there is none. */
export const trainingOpensAt = (edition: Edition, track: string): Instant | undefined => {
  const online = trackOf(edition, track)?.online;
  return online && startOfDay(online.period.from, edition.timeZone);
};

/** The first moment after online training. */
export const trainingEndsAt = (edition: Edition, track: string): Instant | undefined => {
  const online = trackOf(edition, track)?.online;
  return online && endOfDay(online.period.to, edition.timeZone);
};

/** When proposals can first be written. */
export const proposalOpensAt = (edition: Edition, track: string): Instant | undefined => {
  const proposal = trackOf(edition, track)?.proposal;
  return proposal && instantOf(proposal.opensAt, edition.timeZone);
};

/** When the first version of a proposal is due. */
export const proposalDueAt = (edition: Edition, track: string): Instant | undefined => {
  const proposal = trackOf(edition, track)?.proposal;
  return proposal && instantOf(proposal.dueAt, edition.timeZone);
};

/** When a revision asked for now is due: the stage's revision days, until the same time of day. */
export const revisionDueAt = (edition: Edition, track: string, now: Instant): Instant =>
  daysLater(now, trackOf(edition, track)?.proposal?.revisionDays ?? 0, edition.timeZone);

/** The first moment after the last day of a section's course in the host country. */
export const courseEndsAt = (edition: Edition, { track, section }: Place): Instant | undefined => {
  const visit = sectionOf(edition, track, section)?.visit;
  return visit && endOfDay(visit.to, edition.timeZone);
};

/** The days of a visit that count for attendance: Monday to Friday, both ends included. */
export const programmeDays = (visit: Period): readonly string[] => {
  const days: string[] = [];
  for (let day = visit.from; day <= visit.to; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  return days;
};

/** The seminars that the people of a section are expected at. */
export const seminarsFor = (online: OnlineStage, section: string): readonly Seminar[] =>
  online.seminars.filter(({ sections }) => sections === undefined || sections.includes(section));

/**
 * A share in percent with one decimal, rounded down: 79.96 is shown as 79.9, so that a figure that
 * is shown as 80.0 always is enough. Where nothing was asked for, nobody was absent.
 */
export const percentOf = (present: number, expected: number): number =>
  expected === 0 ? 100 : Math.floor((present * 1000) / expected) / 10;

/** How many of what was asked for are enough for a share in percent. */
export const enoughOf = (expected: number, needed: number): number => {
  let present = 0;
  while (present < expected && percentOf(present, expected) < needed) present += 1;
  return present;
};

const presentAt = (expected: readonly string[], was: readonly string[]): number =>
  expected.filter((one) => was.includes(one)).length;

/** Days present of the course's programme days. */
export const visitAttendanceOf = (
  visit: Period,
  person: Pick<Participant, 'daysAttended'>,
): number => {
  const days = programmeDays(visit);
  return percentOf(presentAt(days, person.daysAttended), days.length);
};

/** Where a letter of a person is stored; the same letter is always at the same address. */
export const letterKey = (
  { edition, applicationId }: Pick<Participant, 'edition' | 'applicationId'>,
  kind: 'conditional' | 'final',
): string => `letters/${edition}/${applicationId}/${kind}.pdf`;

/** Where the certificate of a person is stored. */
export const certificateKey = ({
  edition,
  applicationId,
}: Pick<Participant, 'edition' | 'applicationId'>): string =>
  `certificates/${edition}/${applicationId}.pdf`;
