/**
 * What somebody answered. It is kept under a name of its own that leads to nobody: only the dossier
 * knows which one it is, and an erasure deletes the dossier.
 */
import type { Questionnaire } from './evaluation.ts';
import type { Asked } from './evaluation-questions.ts';
import { lengthOf, oneLine, severalLines, wholeNumber } from './typed-text.ts';

/** Numbers by what was asked. */
export type Ratings = Readonly<Record<string, number>>;

/** The figures that somebody gave in an edition. */
export interface Answers {
  readonly edition: string;
  /** Whoever it was: drawn once, and no id of a person. */
  readonly respondent: string;
  readonly track: string;
  readonly section: string;
  readonly ratings: Readonly<Partial<Record<Questionnaire, Ratings>>>;
  /** What became of the project. */
  readonly outcome?: string;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

/** What somebody wrote beside their figures: by questionnaire and what it is about. */
export interface Comments extends Pick<Answers, 'edition' | 'respondent' | 'track' | 'section'> {
  readonly words: Readonly<Partial<Record<Questionnaire, Readonly<Record<string, string>>>>>;
}

/** All of one person, with the name that it is kept under. */
export interface Evaluated {
  readonly answers: Answers;
  readonly comments: Comments;
}

/** A questionnaire as a form or a program sends it. */
export interface TypedEvaluation {
  readonly ratings: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly outcome: string;
}

export const nothingTyped: TypedEvaluation = { ratings: {}, figures: {}, words: {}, outcome: '' };

export type EvaluationFaultCode = 'required' | 'unknown' | 'no-number' | 'too-long' | 'unrated';

export interface EvaluationFault {
  readonly group: 'ratings' | 'figures' | 'words' | 'outcome';
  readonly id: string;
  readonly code: EvaluationFaultCode;
}

/** A questionnaire that fits what was asked. */
export interface CheckedEvaluation {
  readonly ratings: Ratings;
  readonly outcome?: string;
  readonly words: Readonly<Record<string, string>>;
}

const longestWords = 2000;

type Group = EvaluationFault['group'];

const fault = (group: Group, id: string, code: EvaluationFaultCode): EvaluationFault => ({
  ...{ group, id, code },
});

/** What nobody asked. */
const strangers = (
  group: Group,
  typed: Readonly<Record<string, string>>,
  asked: readonly { readonly id: string }[],
): EvaluationFault[] =>
  Object.keys(typed)
    .filter((id) => !asked.some((one) => one.id === id))
    .map((id) => fault(group, id, 'unknown'));

const given = (typed: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(typed)
    .map(([id, text]) => [id, text.trim()] as const)
    .filter(([, text]) => text !== '');

const ratingFaults = ({ rated, needsAll, scale, words }: Asked, typed: TypedEvaluation) => {
  const chosen = new Map(given(typed.ratings));
  const faults = rated.flatMap(({ id }) => {
    const text = chosen.get(id);
    if (text === undefined) {
      if (needsAll) return [fault('ratings', id, 'required')];
      return (typed.words[id] ?? '').trim() === '' ? [] : [fault('ratings', id, 'unrated')];
    }
    const number = wholeNumber(text) ?? 0;
    return number >= 1 && number <= scale.length ? [] : [fault('ratings', id, 'unknown')];
  });
  const [first] = rated;
  const isEmpty = !needsAll && chosen.size === 0 && given(typed.words).length === 0;
  return [
    ...faults,
    ...(isEmpty && first !== undefined ? [fault('ratings', first.id, 'required')] : []),
    ...given(typed.words).flatMap(([id, text]) =>
      words.some((one) => one.id === id) && lengthOf(text) > longestWords
        ? [fault('words', id, 'too-long')]
        : [],
    ),
  ];
};

const projectFaults = ({ outcomes, figures }: Asked, typed: TypedEvaluation) => {
  const outcome = typed.outcome.trim();
  const isKnown = outcomes.some(({ id }) => id === outcome);
  const needed = outcomes.length > 0 && outcome === '' ? 'required' : 'unknown';
  return [
    ...(isKnown || (outcomes.length === 0 && outcome === '') ? [] : [fault('outcome', '', needed)]),
    ...figures.flatMap(({ id }) => {
      const text = (typed.figures[id] ?? '').trim();
      return text === '' || wholeNumber(text) !== undefined
        ? []
        : [fault('figures', id, 'no-number')];
    }),
  ];
};

const numbers = (typed: Readonly<Record<string, string>>): Ratings =>
  Object.fromEntries(given(typed).map(([id, text]) => [id, wholeNumber(text) ?? 0]));

/** What was typed, as it is kept; or everything that is wrong with it. */
export const checkTyped = (
  asked: Asked,
  typed: TypedEvaluation,
): CheckedEvaluation | { readonly faults: readonly EvaluationFault[] } => {
  const faults = [
    ...projectFaults(asked, typed),
    ...ratingFaults(asked, typed),
    ...strangers('ratings', typed.ratings, asked.rated),
    ...strangers('figures', typed.figures, asked.figures),
    ...strangers('words', typed.words, asked.words),
  ];
  if (faults.length > 0) return { faults };
  const outcome = typed.outcome.trim();
  const kept = ([id, text]: readonly [string, string]) => {
    const isLine = asked.words.some((one) => one.id === id && one.kind === 'link');
    return [id, isLine ? oneLine(text) : severalLines(text)];
  };
  return {
    ratings: { ...numbers(typed.ratings), ...numbers(typed.figures) },
    ...(outcome === '' ? {} : { outcome }),
    words: Object.fromEntries(given(typed.words).map(kept)),
  };
};

/** The same with a questionnaire answered, or answered anew. Sessions are added to those before. */
export const withQuestionnaire = (
  { answers, comments }: Evaluated,
  questionnaire: Questionnaire,
  { ratings, outcome, words }: CheckedEvaluation,
): Evaluated => {
  const isAdded = questionnaire === 'sessions';
  const before = isAdded ? answers.ratings[questionnaire] : {};
  const written = isAdded ? comments.words[questionnaire] : {};
  return {
    answers: {
      ...answers,
      ratings: { ...answers.ratings, [questionnaire]: { ...before, ...ratings } },
      ...(outcome === undefined ? {} : { outcome }),
      version: answers.version + 1,
    },
    comments: {
      ...comments,
      words: { ...comments.words, [questionnaire]: { ...written, ...words } },
    },
  };
};

/** What was answered before, as it is typed into the form again. */
export const typedAgain = (
  { answers, comments }: Evaluated,
  { questionnaire, figures, rated }: Asked,
): TypedEvaluation => {
  const ratings = answers.ratings[questionnaire] ?? {};
  const of = (asked: readonly { readonly id: string }[]) =>
    Object.fromEntries(
      asked.flatMap(({ id }) => (ratings[id] === undefined ? [] : [[id, String(ratings[id])]])),
    );
  return {
    ratings: of(rated),
    figures: of(figures),
    words: comments.words[questionnaire] ?? {},
    outcome: questionnaire === 'follow-up' ? (answers.outcome ?? '') : '',
  };
};
