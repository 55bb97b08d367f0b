/**
 * The application form, once: the page, the validation and the types of the answers all follow
 * from these fields. A further field is one entry here and its words in `shared/text`.
 */

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

interface AnswerValues {
  readonly text: string;
  readonly textarea: string;
  readonly number: number;
  readonly choice: string;
  readonly country: string;
  /** ISO calendar day. */
  readonly date: string;
  readonly checkbox: boolean;
}

export type FieldKind = keyof DraftValues;

export interface Field {
  readonly id: string;
  readonly kind: FieldKind;
  /** Group of fields under one heading. */
  readonly group: 'person' | 'work' | 'participation' | 'statements' | 'declaration';
  /** Longest text, in characters. */
  readonly max?: number;
  /** Not asked to submit. */
  readonly optional?: true;
  /** Asked only on tracks of this admission. */
  readonly admission?: 'open-call' | 'nomination';
  /** Token of the browser's address book. */
  readonly autocomplete?: string;
}

export const fields = [
  { id: 'fullName', kind: 'text', group: 'person', max: 200, autocomplete: 'name' },
  { id: 'passportName', kind: 'text', group: 'person', max: 200 },
  { id: 'birthDate', kind: 'date', group: 'person', autocomplete: 'bday' },
  { id: 'citizenship', kind: 'country', group: 'person' },
  { id: 'residence', kind: 'country', group: 'person', autocomplete: 'country' },
  { id: 'organisation', kind: 'text', group: 'work', max: 200, autocomplete: 'organization' },
  { id: 'position', kind: 'text', group: 'work', max: 200, autocomplete: 'organization-title' },
  { id: 'experienceYears', kind: 'number', group: 'work' },
  { id: 'nominatingOffice', kind: 'text', group: 'work', max: 200, admission: 'nomination' },
  { id: 'section', kind: 'choice', group: 'participation' },
  { id: 'english', kind: 'choice', group: 'participation' },
  { id: 'onlineTools', kind: 'choice', group: 'participation' },
  { id: 'wholeStay', kind: 'choice', group: 'participation' },
  { id: 'preferredLanguage', kind: 'choice', group: 'participation' },
  { id: 'relevance', kind: 'textarea', group: 'statements', max: 3000 },
  { id: 'projectIdea', kind: 'textarea', group: 'statements', max: 3000 },
  { id: 'experience', kind: 'textarea', group: 'statements', max: 3000 },
  { id: 'feasibility', kind: 'textarea', group: 'statements', max: 3000 },
  { id: 'commitment', kind: 'textarea', group: 'statements', max: 3000 },
  { id: 'consent', kind: 'checkbox', group: 'declaration' },
] as const satisfies readonly Field[];

type FormField = (typeof fields)[number];
export type FieldId = FormField['id'];

/** Answers as typed so far: any of them, none of them checked. */
export type DraftAnswers = {
  readonly [F in FormField as F['id']]?: DraftValues[F['kind']];
};

type Conditional = Extract<FormField, { admission: string }>;

/** Answers as submitted: every field that the track asks for, checked. */
export type Answers = {
  readonly [F in Exclude<FormField, Conditional> as F['id']]: AnswerValues[F['kind']];
} & {
  readonly [F in Conditional as F['id']]?: AnswerValues[F['kind']];
};
