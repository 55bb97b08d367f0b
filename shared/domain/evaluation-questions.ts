/** What a questionnaire asks, whichever it is: one shape for its page and for its check. */
import type { Edition, LocalizedText } from './edition.ts';
import type { Statement } from './edition-evaluation.ts';
import type { Questionnaire } from './evaluation.ts';
import type { RatedSession } from './evaluation-sessions.ts';

/** Words that can be written beside the figures. Nobody has to. */
export type WordsKind = 'comment' | 'project' | 'link' | 'session';

export interface AskedWords {
  readonly id: string;
  readonly kind: WordsKind;
}

export interface Asked {
  readonly questionnaire: Questionnaire;
  /** The meaning of each number, from 1 up. */
  readonly scale: readonly LocalizedText[];
  readonly rated: readonly Statement[];
  /** Whether each of them has to be rated, or one is enough. */
  readonly needsAll: boolean;
  /** One is chosen. */
  readonly outcomes: readonly Statement[];
  /** Whole numbers. */
  readonly figures: readonly Statement[];
  readonly words: readonly AskedWords[];
}

const nothing = { scale: [], rated: [], needsAll: true, outcomes: [], figures: [], words: [] };

/** The questions of a questionnaire; undefined where the edition does not ask them. */
export const askedOf = (
  { evaluation = {} }: Pick<Edition, 'evaluation'>,
  questionnaire: Questionnaire,
  /** Those that the person can rate now. */
  attended: readonly RatedSession[] = [],
): Asked | undefined => {
  const { selfAssessment, course, sessions, followUp } = evaluation;
  switch (questionnaire) {
    case 'before':
    case 'after':
      return (
        selfAssessment && {
          ...{ ...nothing, questionnaire },
          ...{ scale: selfAssessment.scale, rated: selfAssessment.statements },
        }
      );
    case 'course':
      return (
        course && {
          ...{ ...nothing, questionnaire },
          ...{ scale: course.scale, rated: course.questions },
          words: [{ id: 'comment', kind: 'comment' }],
        }
      );
    case 'sessions':
      return (
        sessions && {
          ...{ ...nothing, questionnaire, needsAll: false },
          scale: sessions.scale,
          rated: attended.map(({ id, title }) => ({ id, text: title })),
          words: attended.map(({ id }) => ({ id, kind: 'session' as const })),
        }
      );
    case 'follow-up':
      return (
        followUp && {
          ...{ ...nothing, questionnaire },
          ...{ outcomes: followUp.outcomes, figures: followUp.figures ?? [] },
          words: [
            { id: 'project', kind: 'project' },
            { id: 'link', kind: 'link' },
          ],
        }
      );
  }
};
