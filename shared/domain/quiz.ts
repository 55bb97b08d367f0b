/** A quiz as people see it, and how answers are held against its key. */
import type { Quiz, QuizQuestion } from './edition.ts';
import { reaches } from './share.ts';

/** The chosen options, by question. */
export type QuizAnswers = Readonly<Record<string, readonly string[]>>;

/** A question without its key: what goes to pages and programs. */
export const askedOf = ({ id, text, options, right }: QuizQuestion) => ({
  id,
  text,
  options,
  several: right.length > 1,
});

/** How many right answers are enough. */
export const rightNeeded = ({ questions, passMark }: Quiz): number =>
  Math.ceil((questions.length * passMark) / 100);

const isRight = ({ id, right }: QuizQuestion, answers: QuizAnswers): boolean => {
  const chosen = new Set(answers[id]);
  return chosen.size === right.length && right.every((option) => chosen.has(option));
};

/** How many questions were answered rightly, every right option and no other. */
export const rightAnswers = (quiz: Quiz, answers: QuizAnswers) => {
  const right = quiz.questions.filter((question) => isRight(question, answers)).length;
  return { right, passed: reaches(right, quiz.questions.length, quiz.passMark) };
};

export interface QuizFault {
  readonly question: string;
  readonly code: 'required' | 'unknown';
}

const faultOf = (
  { options, right }: QuizQuestion,
  chosen: readonly string[],
): QuizFault['code'] | undefined => {
  if (chosen.length === 0) return 'required';
  const isOne = right.length > 1 || chosen.length === 1;
  const known = chosen.every((one) => options.some(({ id }) => id === one));
  return isOne && known ? undefined : 'unknown';
};

/** What of the answers cannot be held against the quiz. */
export const quizFaults = ({ questions }: Quiz, answers: QuizAnswers): readonly QuizFault[] => {
  const known = new Set(questions.map(({ id }) => id));
  const others = Object.keys(answers).filter((question) => !known.has(question));
  return [
    ...others.map((question) => ({ question, code: 'unknown' as const })),
    ...questions.flatMap((asked) => {
      const code = faultOf(asked, answers[asked.id] ?? []);
      return code === undefined ? [] : [{ question: asked.id, code }];
    }),
  ];
};
