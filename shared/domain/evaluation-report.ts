/**
 * What was learned, as the achievement report tells it. Nothing is told before the last answer is
 * in, so that no figure changes by one person while somebody watches; no figure of a few people is
 * told, nor any from which it could be worked out.
 */
import type { Edition, LocalizedText } from './edition.ts';
import type { Statement } from './edition-evaluation.ts';
import { isAsked, type Questionnaire, windowOf } from './evaluation.ts';
import type { Answers, Ratings } from './evaluation-answers.ts';
import { fewestAnswers, meansOf, toldParts } from './evaluation-figures.ts';
import type { ParticipationEntry } from './participation.ts';
import type { Instant } from './time.ts';

/** Whether figures are told: answers are still taken, there are too few, or they are. */
export type Telling = 'open' | 'withheld' | 'told';

/** How many have answered of how many who were asked. */
export interface Turnout {
  readonly asked: number;
  readonly answered: number;
}

type Rated = Statement & { readonly mean?: number };

export interface SelfAssessmentReport {
  readonly before: Turnout;
  readonly after: Turnout;
  /** The highest number of the scale. */
  readonly scale: number;
  /** Who answered both times: the means are theirs. */
  readonly both: number;
  readonly telling: Telling;
  readonly statements: readonly (Statement & {
    readonly before?: number;
    readonly after?: number;
  })[];
}

export interface SectionSatisfaction extends Turnout {
  readonly track: string;
  readonly section: string;
  readonly field: LocalizedText;
  readonly telling: Telling;
  readonly questions: readonly Rated[];
}

export interface CourseReport extends Turnout {
  readonly scale: number;
  readonly telling: Telling;
  readonly questions: readonly Rated[];
  readonly sections: readonly SectionSatisfaction[];
}

export interface FollowUpReport extends Turnout {
  readonly telling: Telling;
  readonly outcomes: readonly (Statement & { readonly people?: number })[];
  readonly figures: readonly (Statement & { readonly total?: number })[];
}

export interface LearningReport {
  readonly selfAssessment?: SelfAssessmentReport;
  readonly course?: CourseReport;
  readonly followUp?: FollowUpReport;
}

/** All that the figures are made of. */
export interface Evaluations {
  readonly edition: Edition;
  readonly entries: readonly ParticipationEntry[];
  readonly answers: readonly Answers[];
  readonly now: Instant;
}

const placesOf = ({ tracks }: Edition) =>
  tracks.flatMap(({ id: track, sections }) =>
    sections.map(({ id: section, field }) => ({ track, section, field })),
  );

const windowsOf = (edition: Edition, questionnaire: Questionnaire) =>
  placesOf(edition).flatMap((place) => windowOf(edition, place, questionnaire) ?? []);

const hasOpened = ({ edition, now }: Evaluations, questionnaire: Questionnaire): boolean =>
  windowsOf(edition, questionnaire).some(({ opensAt }) => opensAt <= now);

const isOpen = ({ edition, now }: Evaluations, questionnaire: Questionnaire): boolean =>
  windowsOf(edition, questionnaire).some(({ closesAt }) => now < closesAt);

const turnoutOf = (
  { edition, entries }: Evaluations,
  questionnaire: Questionnaire,
  of: (entry: ParticipationEntry) => boolean = () => true,
): Turnout => {
  // Who answered before the course and never came is no participant of the report.
  const who = questionnaire === 'before' ? 'after' : questionnaire;
  const asked = entries.filter((entry) => of(entry) && isAsked(edition, entry, who));
  const answered = asked.filter(({ evaluated = [] }) => evaluated.includes(questionnaire));
  return { asked: asked.length, answered: answered.length };
};

const ratingsOf = (answers: readonly Answers[], questionnaire: Questionnaire): readonly Ratings[] =>
  answers.map(({ ratings }) => ratings[questionnaire]).filter((given) => given !== undefined);

const selfAssessmentReport = (
  all: Evaluations,
  isForStaff: boolean,
): SelfAssessmentReport | undefined => {
  const asked = all.edition.evaluation?.selfAssessment;
  if (asked === undefined || !hasOpened(all, 'before')) return undefined;
  const both = all.answers.filter(({ ratings }) => ratings.before && ratings.after);
  const telling = tellingOf(isForStaff, isOpen(all, 'after'), both.length >= fewestAnswers);
  const before = meansOf(asked.statements, ratingsOf(both, 'before'));
  const after = meansOf(asked.statements, ratingsOf(both, 'after'));
  return {
    before: turnoutOf(all, 'before'),
    after: turnoutOf(all, 'after'),
    scale: asked.scale.length,
    both: both.length,
    telling,
    statements: asked.statements.map((statement, index) => {
      const means = { before: before[index]?.mean, after: after[index]?.mean };
      return telling !== 'told' || means.before === undefined || means.after === undefined
        ? statement
        : { ...statement, before: means.before, after: means.after };
    }),
  };
};

const tellingOf = (isForStaff: boolean, isStillOpen: boolean, isEnough: boolean): Telling => {
  if (isForStaff) return 'told';
  if (isStillOpen) return 'open';
  return isEnough ? 'told' : 'withheld';
};

const courseReport = (all: Evaluations, isForStaff: boolean): CourseReport | undefined => {
  const asked = all.edition.evaluation?.course;
  if (asked === undefined || !hasOpened(all, 'course')) return undefined;
  const isStillOpen = isOpen(all, 'course');
  const sections = placesOf(all.edition).map((place) => ({
    place,
    ratings: ratingsOf(
      all.answers.filter(
        ({ track, section }) => track === place.track && section === place.section,
      ),
      'course',
    ),
  }));
  const told = toldParts(sections.map(({ ratings }) => ratings.length));
  const figures = (isTold: boolean, ratings: readonly Ratings[]) => {
    const telling = tellingOf(isForStaff, isStillOpen, isTold);
    const { questions } = asked;
    return { telling, questions: telling === 'told' ? meansOf(questions, ratings) : questions };
  };
  return {
    ...turnoutOf(all, 'course'),
    scale: asked.scale.length,
    ...figures(told.whole, ratingsOf(all.answers, 'course')),
    sections: sections.map(({ place, ratings }, index) => ({
      ...place,
      ...turnoutOf(
        all,
        'course',
        ({ track, section }) => track === place.track && section === place.section,
      ),
      ...figures(told.parts[index] === true, ratings),
    })),
  };
};

const followUpReport = (all: Evaluations, isForStaff: boolean): FollowUpReport | undefined => {
  const asked = all.edition.evaluation?.followUp;
  if (asked === undefined || !hasOpened(all, 'follow-up')) return undefined;
  const given = all.answers.filter(({ ratings }) => ratings['follow-up'] !== undefined);
  const isEnough = given.length >= fewestAnswers;
  const telling = tellingOf(isForStaff, isOpen(all, 'follow-up'), isEnough);
  const isTold = telling === 'told';
  return {
    ...turnoutOf(all, 'follow-up'),
    telling,
    outcomes: asked.outcomes.map((one) => {
      const people = given.filter(({ outcome }) => outcome === one.id).length;
      return isTold ? { ...one, people } : one;
    }),
    figures: (asked.figures ?? []).map((one) => {
      const numbers = given.flatMap(({ ratings }) => ratings['follow-up']?.[one.id] ?? []);
      // A figure that nobody has to give may have been given by a few.
      const isTelling = isTold && (isForStaff || numbers.length >= fewestAnswers);
      return isTelling ? { ...one, total: numbers.reduce((sum, next) => sum + next, 0) } : one;
    }),
  };
};

const learning = (all: Evaluations, isForStaff: boolean): LearningReport | undefined => {
  const selfAssessment = selfAssessmentReport(all, isForStaff);
  const course = courseReport(all, isForStaff);
  const followUp = followUpReport(all, isForStaff);
  if (!selfAssessment && !course && !followUp) return undefined;
  return {
    ...(selfAssessment === undefined ? {} : { selfAssessment }),
    ...(course === undefined ? {} : { course }),
    ...(followUp === undefined ? {} : { followUp }),
  };
};

/** What the public is told; undefined before anything was asked. */
export const learningReport = (all: Evaluations): LearningReport | undefined =>
  learning(all, false);

/** The figures as the office sees them, while answers come in and however few they are. */
export const learningForOffice = (all: Evaluations): LearningReport => learning(all, true) ?? {};
