/**
 * The fields of the programme, once: the page, the validation and the types of the answers all
 * follow from them. A further one is one entry here, its words in `shared/text` and its page in
 * `usual-form.ts`. The statements follow from the rubric of the edition, one for each criterion;
 * questions of an edition's own from its file (`edition-form.ts`).
 */
import type { LocalizedText, Track } from './edition.ts';
import type { Condition, Question } from './edition-form.ts';

/** A date as it is typed, in three boxes. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

interface DraftValues {
  readonly text: string;
  readonly textarea: string;
  readonly number: string;
  readonly choice: string;
  readonly country: string;
  readonly date: DateParts;
  readonly checkbox: boolean;
}

interface AnswerValues extends Omit<DraftValues, 'number' | 'date'> {
  readonly number: number;
  /** ISO calendar day. */
  readonly date: string;
}

export interface Field {
  readonly id: string;
  readonly kind: keyof DraftValues;
  /** Longest text, in characters. */
  readonly max?: number;
  /** Largest number. */
  readonly most?: number;
  /** Values of a choice, where they do not come from the edition. */
  readonly options?: readonly string[];
  /** Only letters as a passport prints them. */
  readonly latin?: true;
  /** Of a date: a past day of the last 120 years. */
  readonly past?: true;
  /** May be left empty. */
  readonly optional?: true;
  /** Asked only where this holds; elsewhere it is neither needed nor stored. */
  readonly asked?: (track: Track) => boolean;
  /** Token of the browser's address book. */
  readonly autocomplete?: string;
}

export const fields = [
  { id: 'fullName', kind: 'text', max: 200, autocomplete: 'name' },
  { id: 'passportName', kind: 'text', max: 200, latin: true },
  // Never kept as it is typed: its code is, and a mask in its place.
  { id: 'passportNumber', kind: 'text', max: 30, optional: true },
  { id: 'birthDate', kind: 'date', past: true, autocomplete: 'bday' },
  { id: 'citizenship', kind: 'country' },
  { id: 'residence', kind: 'country', autocomplete: 'country' },
  { id: 'organisation', kind: 'text', max: 200, autocomplete: 'organization' },
  { id: 'position', kind: 'text', max: 200, autocomplete: 'organization-title' },
  { id: 'experienceYears', kind: 'number', most: 80 },
  {
    id: 'nominatingOffice',
    kind: 'text',
    max: 200,
    asked: ({ admission }) => admission === 'nomination',
  },
  {
    id: 'section',
    kind: 'choice',
    asked: ({ sections }) => sections.length > 1,
  },
  {
    id: 'english',
    kind: 'choice',
    options: ['basic', 'intermediate', 'good', 'fluent'],
    asked: ({ eligibility }) => eligibility.englishNeeded,
  },
  {
    id: 'onlineTools',
    kind: 'choice',
    options: ['yes', 'with-help', 'no'],
    asked: ({ eligibility }) => eligibility.onlineToolsNeeded,
  },
  {
    id: 'wholeStay',
    kind: 'choice',
    options: ['yes', 'no'],
    asked: ({ eligibility }) => eligibility.wholeStayNeeded,
  },
  { id: 'preferredLanguage', kind: 'choice', options: ['en', 'ko'] },
  { id: 'consent', kind: 'checkbox' },
] as const satisfies readonly Field[];

type FormField = (typeof fields)[number];
export type FieldId = FormField['id'];
type Conditional = Extract<FormField, { asked: unknown } | { optional: true }>;

/** Answers as typed so far: any of them, none of them checked. */
export type DraftAnswers = {
  readonly [F in FormField as F['id']]?: DraftValues[F['kind']];
} & {
  /** By criterion of the rubric. */
  readonly statements?: Readonly<Record<string, string>>;
  /** To questions of the edition's own, by their id. */
  readonly questions?: Readonly<Record<string, DraftValues[keyof DraftValues]>>;
};

/** Answers as submitted: every field that the track asks for, checked. */
export type Answers = {
  readonly [F in Exclude<FormField, Conditional> as F['id']]: AnswerValues[F['kind']];
} & {
  readonly [F in Conditional as F['id']]?: AnswerValues[F['kind']];
} & {
  readonly section: string;
  readonly statements: Readonly<Record<string, string>>;
  /** Absent where the edition asks nothing of its own, or nothing of it was answered. */
  readonly questions?: Readonly<Record<string, AnswerValues[keyof AnswerValues]>>;
};

/** Longest statement, in characters. */
export const statementLength = 3000;

/**
 * A field as a track asks it. Its id is its path in the answers: `birthDate`, `statements.idea`,
 * `questions.access-needs`.
 */
export interface AskedField extends Omit<Field, 'asked'> {
  /** Of a statement: the criterion that it is scored on, and what deserves the highest score. */
  readonly criterion?: { readonly title: LocalizedText; readonly best: LocalizedText };
  /** Of a question of the edition's own: its words. */
  readonly own?: Pick<Question, 'label' | 'hint' | 'options'>;
  /** Asked only where this holds of the other answers; its `question` is the id of a field. */
  readonly askedWhen?: Condition;
  /** Reviewers read the answer. */
  readonly forReviewers?: true;
  /** The answer names who must not review the application. */
  readonly namesCoWorkers?: true;
}

const grouped = /^(statements|questions)\.(.*)$/;

/** What was typed into a field. */
export const typedIn = (
  draft: DraftAnswers,
  id: string,
): string | boolean | DateParts | undefined => {
  const [, group, name = ''] = grouped.exec(id) ?? [];
  if (group === undefined) return draft[id as FieldId];
  const answers = draft[group as 'statements' | 'questions'] ?? {};
  return Object.hasOwn(answers, name) ? answers[name] : undefined;
};

/** Ids of everything that a draft answers. */
export const answeredIn = ({ statements, questions, ...rest }: DraftAnswers): string[] => [
  ...Object.keys(rest),
  ...Object.keys(statements ?? {}).map((name) => `statements.${name}`),
  ...Object.keys(questions ?? {}).map((name) => `questions.${name}`),
];

/** The draft with only the answers to these fields, each as it was typed. */
export const pickAnswers = (draft: DraftAnswers, ids: Iterable<string>): DraftAnswers => {
  const picked: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const id of ids) {
    const value = typedIn(draft, id);
    if (value === undefined) continue;
    const [, group, name = ''] = grouped.exec(id) ?? [];
    if (group === undefined) picked[id] = value;
    else groups[group] = { ...groups[group], [name]: value };
  }
  return { ...picked, ...groups } as DraftAnswers;
};

/** Ids of answers that the track does not ask for. */
export const notAsked = (form: readonly AskedField[], draft: DraftAnswers): string[] => {
  const asked = new Set(form.map(({ id }) => id));
  return answeredIn(draft).filter((id) => !asked.has(id));
};
