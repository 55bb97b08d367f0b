/** Which questionnaires there are for a person, and when each is open. */

import type { Edition } from './edition.ts';
import { sectionOf, trackOf } from './edition.ts';
import type { EvaluationMoment, Opening } from './edition-evaluation.ts';
import { courseEndsAt, planOf, trainingEndsAt, trainingOpensAt } from './journey.ts';
import type { Participant } from './participant.ts';
import type { ParticipantCard } from './participant-card.ts';
import { type ParticipationEntry, tookPart } from './participation.ts';
import type { ParticipantStage } from './stages.ts';
import { daysLater, endOfDay, type Instant, startOfDay } from './time.ts';

/** In the order in which they come. Sessions are rated one by one and are never "done". */
export const questionnaires = ['before', 'after', 'course', 'sessions', 'follow-up'] as const;
export type Questionnaire = (typeof questionnaires)[number];

/** What the decisions need to know of a person. */
export interface Respondent
  extends Pick<
    ParticipationEntry,
    'track' | 'section' | 'stage' | 'seminars' | 'modules' | 'arrivedOn' | 'evaluated'
  > {
  readonly acceptedAt?: string;
}

/** From when until when (exclusive) answers are taken. */
export interface Window {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

export const respondentOf = (person: Participant | ParticipantCard): Respondent => {
  const { track, section, stage, arrivedOn, evaluated, offer } = person;
  const counted = (what: number | readonly string[]) =>
    typeof what === 'number' ? what : what.length;
  return {
    ...{ track, section, stage },
    seminars: counted(person.seminarsAttended),
    modules: counted(person.modulesDone),
    ...(arrivedOn === undefined ? {} : { arrivedOn }),
    ...(evaluated === undefined ? {} : { evaluated }),
    ...(offer?.answeredAt === undefined ? {} : { acceptedAt: offer.answeredAt }),
  };
};

type Place = Pick<Respondent, 'track' | 'section' | 'acceptedAt'>;

const courseBeginsAt = (edition: Edition, place: Place): Instant | undefined => {
  const visit = sectionOf(edition, place.track, place.section)?.visit;
  const first = planOf(edition, place).online
    ? trainingOpensAt(edition, place.track)
    : visit && startOfDay(visit.from, edition.timeZone);
  if (first === undefined || place.acceptedAt === undefined) return first;
  return Math.max(first, Date.parse(place.acceptedAt));
};

const anchorOf = (edition: Edition, place: Place, anchor: EvaluationMoment['anchor']) => {
  switch (anchor) {
    case 'course-begins':
      return courseBeginsAt(edition, place);
    case 'training-ends':
      return trainingEndsAt(edition, place.track);
    case 'course-ends':
      return courseEndsAt(edition, place) ?? trainingEndsAt(edition, place.track);
    case 'cpi-day':
      return edition.cpiDay && endOfDay(edition.cpiDay.date, edition.timeZone);
  }
};

const momentOf = (edition: Edition, place: Place, { anchor, days }: EvaluationMoment) => {
  const at = anchorOf(edition, place, anchor);
  return at === undefined ? undefined : daysLater(at, days, edition.timeZone);
};

const openingOf = ({ evaluation }: Edition, questionnaire: Questionnaire): Opening | undefined => {
  const { selfAssessment, course, sessions, followUp } = evaluation ?? {};
  switch (questionnaire) {
    case 'before':
      return selfAssessment?.before;
    case 'after':
      return selfAssessment?.after;
    case 'course':
      return course?.answers;
    case 'sessions':
      return (
        sessions && {
          opens: { anchor: 'course-begins', days: 0 },
          closes: { anchor: 'course-ends', days: sessions.days },
        }
      );
    case 'follow-up':
      return followUp?.answers;
  }
};

/** When a questionnaire is open; undefined where the edition has none of the kind for the person. */
export const windowOf = (
  edition: Edition,
  place: Place,
  questionnaire: Questionnaire,
): Window | undefined => {
  const opening = openingOf(edition, questionnaire);
  const opensAt = opening && momentOf(edition, place, opening.opens);
  const closesAt = opening && momentOf(edition, place, opening.closes);
  return opensAt === undefined || closesAt === undefined ? undefined : { opensAt, closesAt };
};

const notYet: readonly ParticipantStage[] = ['allocated', 'offered'];
const gone: readonly ParticipantStage[] = ['declined', 'offer-expired', 'withdrawn'];

/** Whether a person is asked: who came has something to say, who left is left in peace. */
export const isAsked = (
  edition: Edition,
  person: Respondent,
  questionnaire: Questionnaire,
): boolean => {
  const { stage, track } = person;
  if (notYet.includes(stage) || gone.includes(stage)) return false;
  if (questionnaire === 'before') return true;
  if (questionnaire === 'follow-up') return stage === 'graduated';
  return tookPart(person, trackOf(edition, track)?.online);
};

/** The window of a questionnaire that a person is asked and that is open at a moment. */
export const openWindowOf = (
  edition: Edition,
  person: Respondent,
  questionnaire: Questionnaire,
  now: Instant,
): Window | undefined => {
  if (!isAsked(edition, person, questionnaire)) return undefined;
  const window = windowOf(edition, person, questionnaire);
  return window && window.opensAt <= now && now < window.closesAt ? window : undefined;
};

export interface OpenQuestionnaire extends Window {
  readonly questionnaire: Questionnaire;
  readonly isAnswered: boolean;
}

/** Everything that is open to a person, in its order. */
export const openQuestionnaires = (
  edition: Edition,
  person: Respondent,
  now: Instant,
): readonly OpenQuestionnaire[] =>
  questionnaires.flatMap((questionnaire) => {
    const window = openWindowOf(edition, person, questionnaire, now);
    const isAnswered = person.evaluated?.includes(questionnaire) ?? false;
    return window === undefined ? [] : [{ questionnaire, ...window, isAnswered }];
  });

/** What a person is asked next; rating sessions can wait, and is never what comes first. */
export const nextQuestionnaire = (
  edition: Edition,
  person: Respondent,
  now: Instant,
): OpenQuestionnaire | undefined =>
  edition.evaluation === undefined
    ? undefined
    : openQuestionnaires(edition, person, now).find(
        ({ questionnaire, isAnswered }) => questionnaire !== 'sessions' && !isAnswered,
      );
