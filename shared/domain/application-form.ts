/**
 * The application form, once: the page, the validation and the types of the answers all follow
 * from these fields. A further field is one entry here and its words in `shared/text`. The
 * statements follow from the rubric of the edition: one for each criterion that is scored.
 */
import type { Edition, LocalizedText, Track } from './edition.ts';
import { applicationRubric } from './rubric.ts';

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

export const groups = ['person', 'work', 'participation', 'statements', 'declaration'] as const;
export type GroupId = (typeof groups)[number];

export interface Field {
  readonly id: string;
  readonly kind: keyof DraftValues;
  readonly group: GroupId;
  /** Longest text, in characters. */
  readonly max?: number;
  /** Largest number. */
  readonly most?: number;
  /** Values of a choice, where they do not come from the edition. */
  readonly options?: readonly string[];
  /** Only letters as a passport prints them. */
  readonly latin?: true;
  /** Asked only where this holds; elsewhere it is neither needed nor stored. */
  readonly asked?: (track: Track) => boolean;
  /** Token of the browser's address book. */
  readonly autocomplete?: string;
}

export const fields = [
  { id: 'fullName', kind: 'text', group: 'person', max: 200, autocomplete: 'name' },
  { id: 'passportName', kind: 'text', group: 'person', max: 200, latin: true },
  { id: 'birthDate', kind: 'date', group: 'person', autocomplete: 'bday' },
  { id: 'citizenship', kind: 'country', group: 'person' },
  { id: 'residence', kind: 'country', group: 'person', autocomplete: 'country' },
  { id: 'organisation', kind: 'text', group: 'work', max: 200, autocomplete: 'organization' },
  { id: 'position', kind: 'text', group: 'work', max: 200, autocomplete: 'organization-title' },
  { id: 'experienceYears', kind: 'number', group: 'work', most: 80 },
  {
    id: 'nominatingOffice',
    kind: 'text',
    group: 'work',
    max: 200,
    asked: ({ admission }) => admission === 'nomination',
  },
  {
    id: 'section',
    kind: 'choice',
    group: 'participation',
    asked: ({ sections }) => sections.length > 1,
  },
  {
    id: 'english',
    kind: 'choice',
    group: 'participation',
    options: ['basic', 'intermediate', 'good', 'fluent'],
    asked: ({ eligibility }) => eligibility.englishNeeded,
  },
  {
    id: 'onlineTools',
    kind: 'choice',
    group: 'participation',
    options: ['yes', 'with-help', 'no'],
    asked: ({ eligibility }) => eligibility.onlineToolsNeeded,
  },
  {
    id: 'wholeStay',
    kind: 'choice',
    group: 'participation',
    options: ['yes', 'no'],
    asked: ({ eligibility }) => eligibility.wholeStayNeeded,
  },
  { id: 'preferredLanguage', kind: 'choice', group: 'participation', options: ['en', 'ko'] },
  { id: 'consent', kind: 'checkbox', group: 'declaration' },
] as const satisfies readonly Field[];

type FormField = (typeof fields)[number];
export type FieldId = FormField['id'];
type Conditional = Extract<FormField, { asked: unknown }>;

/** Answers as typed so far: any of them, none of them checked. */
export type DraftAnswers = {
  readonly [F in FormField as F['id']]?: DraftValues[F['kind']];
} & {
  /** By criterion of the rubric. */
  readonly statements?: Readonly<Record<string, string>>;
};

/** Answers as submitted: every field that the track asks for, checked. */
export type Answers = {
  readonly [F in Exclude<FormField, Conditional> as F['id']]: AnswerValues[F['kind']];
} & {
  readonly [F in Conditional as F['id']]?: AnswerValues[F['kind']];
} & {
  readonly section: string;
  readonly statements: Readonly<Record<string, string>>;
};

/** Longest statement, in characters. */
export const statementLength = 3000;

/** A field as a track asks it. Its id is its path in the answers: `birthDate`, `statements.idea`. */
export interface AskedField extends Omit<Field, 'asked'> {
  /** Of a statement: the criterion that it is scored on, and what deserves the highest score. */
  readonly criterion?: { readonly title: LocalizedText; readonly best: LocalizedText };
}

const statementsOf = (edition: Edition, track: Track): AskedField[] =>
  applicationRubric(edition, track.id).criteria.map(({ id, title, anchors }) => ({
    id: `statements.${id}`,
    kind: 'textarea',
    group: 'statements',
    max: statementLength,
    criterion: { title, best: anchors.at(-1)?.text ?? title },
  }));

/** Every field that a track asks, in the order of the page. */
export const formOf = (edition: Edition, track: Track): readonly AskedField[] => {
  const asked = (fields as readonly Field[])
    .filter((field) => field.asked?.(track) ?? true)
    .map(({ asked: _asked, ...field }) =>
      field.id === 'section' ? { ...field, options: track.sections.map(({ id }) => id) } : field,
    );
  const all = [...asked, ...statementsOf(edition, track)];
  return groups.flatMap((group) => all.filter((field) => field.group === group));
};

/** What was typed into a field. */
export const typedIn = (
  draft: DraftAnswers,
  id: string,
): string | boolean | DateParts | undefined => {
  const criterion = /^statements\.(.*)$/.exec(id)?.[1];
  if (criterion === undefined) return draft[id as FieldId];
  const statements = draft.statements ?? {};
  return Object.hasOwn(statements, criterion) ? statements[criterion] : undefined;
};

/** Ids of answers that the track does not ask for. */
export const notAsked = (form: readonly AskedField[], draft: DraftAnswers): string[] => {
  const asked = new Set(form.map(({ id }) => id));
  const { statements, ...rest } = draft;
  const ids = [
    ...Object.keys(rest),
    ...Object.keys(statements ?? {}).map((criterion) => `statements.${criterion}`),
  ];
  return ids.filter((id) => !asked.has(id));
};
