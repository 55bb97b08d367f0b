/** What reviewers read of an application's answers, and what the edition keeps from them. */
import { type AskedField, type DraftAnswers, type FieldId, typedIn } from './application-form.ts';
import type { LocalizedText } from './edition.ts';
import type { ReviewRules } from './edition-review.ts';
import { redactor } from './redaction.ts';

/** What the reviewers of one application may not be told. */
export interface Veil {
  /** Whose application it is. */
  readonly person: boolean;
  /** Names of the countries that the person is from; absent where these are told. */
  readonly countries?: readonly string[];
}

/** Reviews are blind, unless the edition says that they are not. */
export const isBlind = (rules: ReviewRules | undefined): boolean => rules?.blind !== false;

/**
 * What the rubric asks about. A further field of the form stays hidden until it is named here; a
 * question of an edition's own until its file says `forReviewers`.
 */
const readable = [
  'citizenship',
  'position',
  'experienceYears',
] as const satisfies readonly FieldId[];

/** Read as well where reviews are not blind: who it is, and still no way to reach them. */
const naming = ['fullName', 'organisation', 'residence'] as const satisfies readonly FieldId[];

/** An answer to a question of the edition's own that its file opens to reviewers. */
export interface OpenedAnswer {
  readonly id: string;
  readonly label: LocalizedText;
  readonly answer: ReturnType<typeof typedIn>;
}

export type ReviewedAnswers = Pick<
  DraftAnswers,
  (typeof readable)[number] | (typeof naming)[number] | 'statements'
> & { readonly questions?: readonly OpenedAnswer[] };

type Redact = (text: string) => string;

/** What was typed, without names wherever it is text. */
const redacted = (answer: OpenedAnswer['answer'], redact: Redact): OpenedAnswer['answer'] =>
  typeof answer === 'string' ? redact(answer) : answer;

const openedAnswers = (
  answers: DraftAnswers,
  form: readonly AskedField[],
  redact: Redact,
): OpenedAnswer[] =>
  form.flatMap(({ id, own, forReviewers }) => {
    const answer = typedIn(answers, id);
    return forReviewers && own !== undefined && answer !== undefined
      ? [{ id, label: own.label, answer: redacted(answer, redact) }]
      : [];
  });

/** Takes out of text what is known to name the person, or others who wrote for them. */
export const redactorFor = (
  { fullName, passportName, organisation }: DraftAnswers,
  veil: Veil,
  others: readonly string[] = [],
): Redact =>
  veil.person
    ? redactor({
        people: [fullName, passportName, ...others],
        organisations: [organisation, ...(veil.countries ?? [])],
      })
    : (text) => text;

/** The readable answers; in free text, what is known to tell what is veiled is taken out. */
export const reviewedAnswers = (
  answers: DraftAnswers,
  form: readonly AskedField[],
  veil: Veil,
): ReviewedAnswers => {
  const { position, statements = {} } = answers;
  const redact = redactorFor(answers, veil);
  const told = [
    ...readable.filter((field) => veil.countries === undefined || field !== 'citizenship'),
    ...(veil.person ? [] : naming),
  ];
  const questions = openedAnswers(answers, form, redact);
  return {
    ...Object.fromEntries(told.map((field) => [field, answers[field]])),
    ...(position === undefined ? {} : { position: redact(position) }),
    statements: Object.fromEntries(
      Object.entries(statements).map(([criterion, text]) => [
        criterion,
        text === undefined ? text : redact(text),
      ]),
    ),
    ...(questions.length === 0 ? {} : { questions }),
  };
};
