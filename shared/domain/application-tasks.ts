/**
 * What an applicant still has to do, as a list of tasks. A page of the form is a task by itself.
 *
 * Another task (documents, references) is an entry of `furtherTasks`: a function from what is known
 * of the application to its task, or to none where the edition does not ask for it. The list, the
 * page of answers and the submission follow: a task that is `needed` has to be `done` before the
 * application can be submitted. Its `address` is a route of its own; `TaskFacts` may be given more.
 */
import type { Application } from './application.ts';
import { faultsOf } from './application-check.ts';
import { askedIn } from './application-conditions.ts';
import { type DraftAnswers, typedIn } from './application-form.ts';
import type { Edition, LocalizedText, Track } from './edition.ts';
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

export interface TaskFacts {
  readonly application: Pick<Application, 'applicationId'>;
  readonly edition: Edition;
  readonly track: Track;
  readonly pages: readonly AskedPage[];
  readonly answers: DraftAnswers;
  /** The calendar day in the edition's zone. */
  readonly today: string;
}

/** Tasks that are no page of the form, in the order of the list. */
const furtherTasks: readonly ((facts: TaskFacts) => Task | undefined)[] = [
  // Nothing of a passport's lines is kept, not even that they were compared: it stays optional.
  ({ application }) => ({
    id: 'passport-lines',
    title: { en: 'Compare your name with your passport', ko: '여권과 이름 비교하기' },
    address: `${tasksAddress(application)}/passport`,
    state: 'optional',
    needed: false,
  }),
];

type Named = TaskFacts['application'];

/** Where the tasks are listed. */
export const tasksAddress = ({ applicationId }: Named): string => `/applications/${applicationId}`;

export const pageAddress = (application: Named, page: string): string =>
  `${tasksAddress(application)}/pages/${page}`;

/** Where everything is read once more before it is submitted. */
export const checkAddress = (application: Named): string =>
  `${tasksAddress(application)}/check-your-answers`;

/** The pages that these answers call for, each with the fields that it asks. */
export const askedPages = ({
  pages,
  answers,
}: Pick<TaskFacts, 'pages' | 'answers'>): AskedPage[] => {
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

const stateOf = ({ fields }: AskedPage, { answers, today }: TaskFacts): TaskState => {
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
  ...furtherTasks.flatMap((taskOf) => taskOf(facts) ?? []),
];

/** Tasks other than pages of the form that keep the application from being submitted. */
export const unfinishedTasks = (facts: TaskFacts): readonly Task[] =>
  furtherTasks
    .flatMap((taskOf) => taskOf(facts) ?? [])
    .filter(({ needed, state }) => needed && state !== 'done');
