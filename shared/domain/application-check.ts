import { askedIn } from './application-conditions.ts';
import {
  type Answers,
  type AskedField,
  type DateParts,
  type DraftAnswers,
  notAsked,
  typedIn,
} from './application-form.ts';
import { isCountry } from './country.ts';
import type { Track } from './edition.ts';
import { lengthOf, wholeNumber } from './typed-text.ts';

export type AnswerFaultCode =
  | 'missing'
  | 'too-long'
  | 'not-a-choice'
  | 'not-a-country'
  | 'not-a-number'
  | 'not-latin'
  | 'not-a-passport-number'
  | 'date-incomplete'
  | 'not-a-date'
  | 'date-too-early'
  | 'date-too-late'
  | 'wrong-kind'
  | 'not-asked';

/** What keeps an answer from being submitted. */
export interface AnswerFault {
  /** Id of the field: `birthDate`, `statements.project-idea`. */
  readonly field: string;
  readonly code: AnswerFaultCode;
}

type Checked = { readonly value: unknown } | { readonly code: AnswerFaultCode };

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The calendar day of three typed boxes, in any script's digits; undefined when there is none. */
export const calendarDay = ({ year, month, day }: DateParts): string | undefined => {
  const [y, m, d] = [year, month, day].map(wholeNumber);
  if (y === undefined || m === undefined || d === undefined) return undefined;
  if (y < 1000 || y > 9999 || !isRealDay(y, m, d)) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${y}-${two(m)}-${two(d)}`;
};

const checkDate = ({ past }: AskedField, typed: DateParts, today: string): Checked => {
  if (typed.year === '' || typed.month === '' || typed.day === '')
    return { code: 'date-incomplete' };
  const day = calendarDay(typed);
  if (day === undefined) return { code: 'not-a-date' };
  if (!past) return { value: day };
  if (day >= today) return { code: 'date-too-late' };
  const earliest = `${Number(today.slice(0, 4)) - 120}${today.slice(4)}`;
  return day < earliest ? { code: 'date-too-early' } : { value: day };
};

const latinName = /^[\p{Script=Latin}\p{M}' .,’-]+$/u;

const checkText = (field: AskedField, text: string): Checked => {
  switch (field.kind) {
    case 'choice':
      return field.options?.includes(text) ? { value: text } : { code: 'not-a-choice' };
    case 'country':
      return isCountry(text) ? { value: text } : { code: 'not-a-country' };
    case 'number': {
      const number = wholeNumber(text);
      return number === undefined || number > (field.most ?? number)
        ? { code: 'not-a-number' }
        : { value: number };
    }
    default:
      if (field.max !== undefined && lengthOf(text) > field.max) return { code: 'too-long' };
      return field.latin && !latinName.test(text) ? { code: 'not-latin' } : { value: text };
  }
};

const check = (field: AskedField, typed: ReturnType<typeof typedIn>, today: string): Checked => {
  if (typed === undefined || typed === false || typed === '') {
    return field.optional ? { value: undefined } : { code: 'missing' };
  }
  switch (typeof typed) {
    case 'boolean':
      return field.kind === 'checkbox' ? { value: typed } : { code: 'wrong-kind' };
    case 'string':
      return checkText(field, typed);
    default:
      return field.kind === 'date' ? checkDate(field, typed, today) : { code: 'wrong-kind' };
  }
};

/** What is wrong with the answers to these fields, in their order. */
export const faultsOf = (
  fields: readonly AskedField[],
  draft: DraftAnswers,
  today: string,
): AnswerFault[] =>
  fields.flatMap((field) => {
    const checked = check(field, typedIn(draft, field.id), today);
    return 'code' in checked ? [{ field: field.id, code: checked.code }] : [];
  });

/** Where there is one section, it is the answer without being asked. */
const sectionAnswer = (track: Track) =>
  track.sections.length === 1 ? { section: track.sections[0]?.id } : {};

/**
 * The answers as they can be submitted, or everything that is wrong with them in the order of the
 * form. `today` is the calendar day of the submission. What a condition hides is left out.
 */
export const checkAnswers = (
  track: Track,
  form: readonly AskedField[],
  draft: DraftAnswers,
  today: string,
): { readonly answers: Answers } | { readonly faults: readonly AnswerFault[] } => {
  const asked = askedIn(form, draft);
  const faults: AnswerFault[] = [
    ...faultsOf(asked, draft, today),
    ...notAsked(form, draft).map((field) => ({ field, code: 'not-asked' as const })),
  ];
  if (faults.length > 0) return { faults };
  const groups: Record<string, Record<string, unknown>> = { statements: {} };
  const rest: Record<string, unknown> = { ...sectionAnswer(track) };
  for (const field of asked) {
    const checked = check(field, typedIn(draft, field.id), today);
    if (!('value' in checked) || checked.value === undefined) continue;
    const [group = '', name] = field.id.split('.');
    if (name === undefined) rest[group] = checked.value;
    else groups[group] = { ...groups[group], [name]: checked.value };
  }
  // Every asked field was checked against its kind just above.
  return { answers: { ...rest, ...groups } as unknown as Answers };
};
