import type { Edition } from '../../shared/domain/edition.ts';
import {
  isAsked,
  type OpenQuestionnaire,
  openQuestionnaires,
  type Questionnaire,
  type Respondent,
  respondentOf,
  type Window,
  windowOf,
} from '../../shared/domain/evaluation.ts';
import type { Evaluated } from '../../shared/domain/evaluation-answers.ts';
import { type Asked, askedOf } from '../../shared/domain/evaluation-questions.ts';
import { type RatedSession, sessionsToRate } from '../../shared/domain/evaluation-sessions.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { Request } from '../../shared/http/request.ts';
import type { EvaluationsDeps } from './deps.ts';

export type Reader = Pick<Request, 'principal' | 'receivedAt' | 'locale'>;

/** A person with what they are asked and what they have answered. */
export interface OwnEvaluation {
  readonly participant: Participant;
  readonly respondent: Respondent;
  readonly edition: Edition;
  /** Undefined before the first questionnaire. */
  readonly evaluated: Evaluated | undefined;
  /** Sessions that they can rate now. */
  readonly sessions: readonly RatedSession[];
}

type Deps = Pick<EvaluationsDeps, 'evaluations' | 'participants' | 'editions' | 'timetables'>;

/** Published sessions, where those in Korea are rated and the person was there. */
const publishedFor = async (
  { timetables }: Deps,
  { evaluation, edition }: Edition,
  { daysAttended }: Participant,
) => {
  const isRated = evaluation?.sessions?.of.includes('visit') === true && daysAttended.length > 0;
  return isRated ? (await timetables.current(edition)).sessions : [];
};

/** The asker's own; undefined for somebody who holds no place, or in a year that asks nothing. */
export const openOwnEvaluation = async (
  deps: Deps,
  { principal, receivedAt }: Reader,
): Promise<OwnEvaluation | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const { applicationId } = principal;
  // The answers first: a change in between makes the save fail on its version, never the other way.
  const evaluated = await deps.evaluations.find(applicationId);
  const [participant, record] = await Promise.all([
    deps.participants.get(applicationId),
    deps.editions.get(principal.edition),
  ]);
  if (participant === undefined || record?.edition.evaluation === undefined) return undefined;
  const { edition } = record;
  const published = await publishedFor(deps, edition, participant);
  const sessions = sessionsToRate(edition, published, participant, receivedAt);
  return { participant, respondent: respondentOf(participant), edition, evaluated, sessions };
};

/** Sessions that the person was at and has not rated. */
export const unratedSessions = ({ sessions, evaluated }: OwnEvaluation): readonly RatedSession[] =>
  sessions.filter(({ id }) => evaluated?.answers.ratings.sessions?.[id] === undefined);

/** What is open to the person; sessions where there is one to rate. */
export const openTo = (own: OwnEvaluation, now: number): readonly OpenQuestionnaire[] => {
  const isRated = unratedSessions(own).length === 0;
  return openQuestionnaires(own.edition, own.respondent, now)
    .filter(({ questionnaire }) => questionnaire !== 'sessions' || own.sessions.length > 0)
    .map((one) => (one.questionnaire === 'sessions' ? { ...one, isAnswered: isRated } : one));
};

/** One questionnaire of the person, open or not. */
export interface OwnQuestionnaire {
  readonly own: OwnEvaluation;
  readonly asked: Asked;
  readonly window: Window;
  readonly state: 'not-open' | 'open' | 'closed';
}

/** Undefined where the person is not asked. */
export const questionnaireOf = (
  own: OwnEvaluation,
  questionnaire: Questionnaire,
  now: number,
): OwnQuestionnaire | undefined => {
  const { edition, respondent, sessions } = own;
  const asked = askedOf(edition, questionnaire, sessions);
  const window = windowOf(edition, respondent, questionnaire);
  if (asked === undefined || window === undefined) return undefined;
  if (!isAsked(edition, respondent, questionnaire)) return undefined;
  const isOver = now >= window.closesAt;
  return {
    own,
    asked,
    window,
    state: isOver ? 'closed' : now < window.opensAt ? 'not-open' : 'open',
  };
};
