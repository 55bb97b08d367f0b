/**
 * What an applicant still has to do, as a list of tasks. A page of the form is a task by itself.
 *
 * Another task (documents, references) is an entry of `furtherTasks`: a function from what is known
 * of the application to its task, or to none where the edition does not ask for it. The list, the
 * page of answers and the submission follow: nobody can submit while a task has something
 * `missing`. Its `address` is a route of its own; `TaskFacts` may be given more.
 */
import type { Application } from './application.ts';
import { faultsOf } from './application-check.ts';
import { askedIn } from './application-conditions.ts';
import { type ApplicationDocuments, isHeld, missingDocuments } from './application-documents.ts';
import { type DraftAnswers, typedIn } from './application-form.ts';
import type { LocalizedText, Track } from './edition.ts';
import type { AskedDocument } from './edition-documents.ts';
import {
  type Endorsement,
  type MissingReferences,
  missingReferences,
  promisedReferences,
} from './endorsement.ts';
import type { AskedPage } from './form-pages.ts';

/** `optional`: nothing is needed, and nothing was given. */
export type TaskState = 'not-started' | 'started' | 'done' | 'optional';

export interface Task {
  readonly id: string;
  readonly title: LocalizedText;
  /** Where it is done. */
  readonly address: string;
  readonly state: TaskState;
  /** Has to be done before the application can be submitted. */
  readonly needed: boolean;
}

/** A task that is no page of the form, with what it lacks before the application can be submitted. */
export interface FurtherTask extends Task {
  readonly id: 'passport-lines' | 'documents' | 'references';
  readonly missing: readonly Missing[];
}

/** What the pages of the form follow from. */
export interface FormFacts {
  readonly application: Pick<Application, 'applicationId'>;
  readonly pages: readonly AskedPage[];
  readonly answers: DraftAnswers;
  /** The calendar day in the edition's zone. */
  readonly today: string;
}

export interface TaskFacts extends FormFacts {
  readonly track: Pick<Track, 'documents' | 'references'>;
  readonly documents: ApplicationDocuments;
  readonly endorsements: readonly Pick<Endorsement, 'kind' | 'status'>[];
}

/** What keeps an application from being submitted, beside its answers. */
export type Missing =
  | { readonly kind: 'document'; readonly document: AskedDocument }
  | ({ readonly kind: 'references' } & MissingReferences);

const furtherTitles = {
  passport: { en: 'Compare your name with your passport', ko: '여권과 이름 비교하기' },
  documents: { en: 'Documents', ko: '제출 서류' },
  references: { en: 'References', ko: '추천서' },
} as const;

type Named = TaskFacts['application'];

/** Where the tasks are listed. */
export const tasksAddress = ({ applicationId }: Named): string => `/applications/${applicationId}`;

export const pageAddress = (application: Named, page: string): string =>
  `${tasksAddress(application)}/pages/${page}`;

/** Where everything is read once more before it is submitted. */
export const checkAddress = (application: Named): string =>
  `${tasksAddress(application)}/check-your-answers`;

/** Nothing of a passport's lines is kept, not even that they were compared: it stays optional. */
const passportTask = ({ application }: TaskFacts): FurtherTask => ({
  id: 'passport-lines',
  title: furtherTitles.passport,
  address: `${tasksAddress(application)}/passport`,
  state: 'optional',
  needed: false,
  missing: [],
});

const documentsTask = ({ application, track, documents }: TaskFacts): FurtherTask | undefined => {
  const asked = track.documents ?? [];
  if (asked.length === 0) return undefined;
  const missing = missingDocuments(asked, documents);
  const sent = documents.files.filter(isHeld);
  const isDone = missing.length === 0 && sent.every(({ state }) => state === 'accepted');
  const needed = asked.some(({ required }) => required);
  const empty = needed ? 'not-started' : 'optional';
  return {
    id: 'documents',
    title: furtherTitles.documents,
    address: `${tasksAddress(application)}/documents`,
    state: sent.length === 0 ? empty : isDone ? 'done' : 'started',
    needed,
    missing: missing.map((document) => ({ kind: 'document', document })),
  };
};

const referencesTask = (facts: TaskFacts): FurtherTask | undefined => {
  const { application, track, endorsements } = facts;
  const { references } = track;
  if (references === undefined) return undefined;
  const missing = missingReferences(references, endorsements);
  const named = promisedReferences(endorsements);
  const isDone = missing.length === 0 && named >= references.needed;
  const empty = references.needed === 0 && missing.length === 0 ? 'optional' : 'not-started';
  return {
    id: 'references',
    title: furtherTitles.references,
    address: `${tasksAddress(application)}/references`,
    state: named === 0 ? empty : isDone ? 'done' : 'started',
    needed: Object.keys(references.toSubmit ?? {}).length > 0,
    missing: missing.map((one) => ({ kind: 'references', ...one })),
  };
};

/** Tasks that are no page of the form, in the order of the list. */
const furtherTasks: readonly ((facts: TaskFacts) => FurtherTask | undefined)[] = [
  passportTask,
  documentsTask,
  referencesTask,
];

/** The pages that these answers call for, each with the fields that it asks. */
export const askedPages = ({
  pages,
  answers,
}: Pick<FormFacts, 'pages' | 'answers'>): AskedPage[] => {
  const asked = new Set(
    askedIn(
      pages.flatMap(({ fields }) => fields),
      answers,
    ).map(({ id }) => id),
  );
  return pages
    .map((page) => ({ ...page, fields: page.fields.filter(({ id }) => asked.has(id)) }))
    .filter(({ fields }) => fields.length > 0);
};

const stateOf = ({ fields }: AskedPage, { answers, today }: FormFacts): TaskState => {
  const answered = fields.some(({ id }) => typedIn(answers, id) !== undefined);
  if (!answered) return fields.every(({ optional }) => optional) ? 'optional' : 'not-started';
  return faultsOf(fields, answers, today).length === 0 ? 'done' : 'started';
};

/** Every task of the application, in the order in which they are best done. */
export const tasksOf = (facts: TaskFacts): readonly Task[] => [
  ...askedPages(facts).map((page) => ({
    id: page.id,
    title: page.title,
    address: pageAddress(facts.application, page.id),
    state: stateOf(page, facts),
    needed: page.fields.some(({ optional }) => !optional),
  })),
  ...furtherTasksOf(facts),
];

/** Tasks other than pages of the form. */
export const furtherTasksOf = (facts: TaskFacts): readonly FurtherTask[] =>
  furtherTasks.flatMap((taskOf) => taskOf(facts) ?? []);
