/**
 * What the office asks of an applicant after the submission: some questions of the form once more,
 * until a deadline. Nothing else of the application is opened.
 */

import type { Amendment, Application } from './application.ts';
import { askedIn } from './application-conditions.ts';
import { type AskedField, answeredIn, type DraftAnswers, typedIn } from './application-form.ts';
import { askedPages } from './application-tasks.ts';
import { isSameValue } from './canonical-json.ts';
import { canBeRechecked } from './eligibility-recheck.ts';
import type { AskedPage } from './form-pages.ts';
import { type Instant, isoOf } from './time.ts';

export interface InformationRequest {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  /** Of the application, as the office calls it. */
  readonly reference: string;
  /** 1 for the first request of an application. */
  readonly number: number;
  /** Ids of the fields that are asked once more. */
  readonly fields: readonly string[];
  /** What the office wants to know, in its own words. */
  readonly text: string;
  /** `asked` after the deadline has passed too: what is open follows from the clock. */
  readonly status: 'asked' | 'answered' | 'withdrawn';
  readonly askedAt: string;
  /** UTC: the first moment that is too late. */
  readonly dueAt: string;
  /** The submitted answers that are asked about. */
  readonly answersVersion: number;
  /** Answers saved up to this version are older than the request. */
  readonly savedBefore: number;
  readonly settledAt?: string;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

export const informationStates = ['open', 'expired', 'answered', 'withdrawn'] as const;
export type InformationState = (typeof informationStates)[number];

/** What a list shows of a request: nothing that was written. */
export type InformationCard = Pick<
  InformationRequest,
  | 'applicationId'
  | 'edition'
  | 'number'
  | 'reference'
  | 'track'
  | 'fields'
  | 'status'
  | 'askedAt'
  | 'dueAt'
  | 'settledAt'
>;

export const informationCardOf = (request: InformationRequest): InformationCard => {
  const { applicationId, edition, number, reference, track, fields } = request;
  const { status, askedAt, dueAt, settledAt } = request;
  return {
    ...{ applicationId, edition, number, reference, track, fields },
    ...{ status, askedAt, dueAt, settledAt },
  };
};

/** How a request stands at a moment. */
export const informationStateOf = (
  { status, dueAt }: Pick<InformationRequest, 'status' | 'dueAt'>,
  now: Instant,
): InformationState => {
  if (status !== 'asked') return status;
  return now < Date.parse(dueAt) ? 'open' : 'expired';
};

/** Whether something can be asked, and taken, of an application: until its decision is told. */
export const takesInformation = (application: Application): boolean =>
  application.status === 'submitted' || canBeRechecked(application);

/** The id of a question by the name that the edition gives it; undefined when there is none. */
export const fieldNamed = (form: readonly AskedField[], name: string): string | undefined =>
  form.find(({ id }) => id === name || id === `questions.${name}`)?.id;

/**
 * The fields that a request opens: those that it names, and those that only a changed answer to
 * them calls for. A question that was answered and is not named stays as it is.
 */
const openedBy = (
  form: readonly AskedField[],
  named: readonly string[],
  submitted: DraftAnswers,
): ReadonlySet<string> => {
  const asked = new Set(askedIn(form, submitted).map(({ id }) => id));
  const opened = new Set(named);
  for (const { id, askedWhen } of form) {
    if (askedWhen !== undefined && opened.has(askedWhen.question) && !asked.has(id)) opened.add(id);
  }
  return opened;
};

export interface OpenedPages {
  /** Each page with every field on it that the request may open. */
  readonly pages: readonly AskedPage[];
  /** The same, with what the present answers call for. */
  readonly asked: readonly AskedPage[];
  /** What stays as it was sent. */
  readonly others: readonly AskedPage[];
}

/** The pages of the form as a request opens them. */
export const pagesOpenedBy = (
  pages: readonly AskedPage[],
  named: readonly string[],
  submitted: DraftAnswers,
  present: DraftAnswers,
): OpenedPages => {
  const form = pages.flatMap(({ fields }) => fields);
  const opened = openedBy(form, named, submitted);
  const only = (all: readonly AskedPage[], isOpen: boolean): AskedPage[] =>
    all
      .map((page) => ({
        ...page,
        fields: page.fields.filter(({ id }) => opened.has(id) === isOpen),
      }))
      .filter(({ fields }) => fields.length > 0);
  const asked = askedPages({ pages, answers: present });
  return { pages: only(pages, true), asked: only(asked, true), others: only(asked, false) };
};

const sameAnswer = (one: DraftAnswers, other: DraftAnswers, id: string): boolean =>
  isSameValue(typedIn(one, id), typedIn(other, id));

/** Ids of the fields whose answers differ. */
export const changedFields = (before: DraftAnswers, after: DraftAnswers): readonly string[] => [
  ...new Set(
    [...answeredIn(before), ...answeredIn(after)].filter((id) => !sameAnswer(before, after, id)),
  ),
];

/** The application with the answers of this version in place of those that it had. */
export const amended = (
  application: Application,
  answers: DraftAnswers,
  amendment: Amendment,
): Application => {
  if (amendment.fields.length === 0) return { ...application, version: application.version + 1 };
  const { fullName, citizenship, organisation, section, preferredLanguage } = answers;
  return {
    ...application,
    ...(fullName === undefined ? {} : { name: fullName }),
    ...(citizenship === undefined ? {} : { country: citizenship }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(section === undefined ? {} : { section }),
    ...(preferredLanguage === undefined
      ? {}
      : { locale: preferredLanguage === 'ko' ? ('ko' as const) : ('en' as const) }),
    answersVersion: amendment.to,
    amendments: [...(application.amendments ?? []), amendment],
    version: application.version + 1,
  };
};

const changed = (
  was: InformationRequest,
  change: Partial<InformationRequest>,
): InformationRequest => ({ ...was, ...change, version: was.version + 1 });

export const answered = (was: InformationRequest, now: Instant): InformationRequest =>
  changed(was, { status: 'answered', settledAt: isoOf(now) });

export const withdrawn = (was: InformationRequest, now: Instant): InformationRequest =>
  changed(was, { status: 'withdrawn', settledAt: isoOf(now) });

export const extended = (was: InformationRequest, dueAt: Instant): InformationRequest =>
  changed(was, { dueAt: isoOf(dueAt) });

/** One whose deadline has passed, closed for good because another follows it. */
export const sealed = (was: InformationRequest): InformationRequest => changed(was, {});
