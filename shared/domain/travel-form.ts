/** The questions about the journey, a page each: what is asked, and what an answer has to be. */
import { calendarDay } from './application-check.ts';
import type { DateParts } from './application-form.ts';
import { isCountry } from './country.ts';
import { isTimeZone } from './time-zone.ts';
import type { OwnPart, TravelPart } from './travel.ts';
import { lengthOf, oneLine, severalLines } from './typed-text.ts';

export interface TravelField {
  readonly id: string;
  readonly kind:
    | 'text'
    | 'long-text'
    | 'lines'
    | 'date'
    | 'time'
    | 'choice'
    | 'country'
    | 'zone'
    | 'consent';
  readonly max?: number;
  readonly options?: readonly string[];
  /** Only letters as a passport prints them. */
  readonly latin?: true;
  readonly optional?: true;
  readonly autocomplete?: string;
}

const flight: readonly TravelField[] = [
  { id: 'flight', kind: 'text', max: 20 },
  { id: 'airport', kind: 'text', max: 100 },
  { id: 'day', kind: 'date' },
  { id: 'time', kind: 'time' },
  { id: 'zone', kind: 'zone' },
];

export const travelFields: Readonly<Record<OwnPart, readonly TravelField[]>> = {
  passport: [
    { id: 'number', kind: 'text', max: 30 },
    { id: 'name', kind: 'text', max: 200, latin: true },
    { id: 'nationality', kind: 'country' },
    { id: 'birthDate', kind: 'date' },
    { id: 'expiresOn', kind: 'date' },
    { id: 'lines', kind: 'lines', max: 200, optional: true },
    { id: 'consent', kind: 'consent' },
  ],
  visa: [
    { id: 'state', kind: 'choice', options: ['not-needed', 'to-apply', 'applied', 'granted'] },
    { id: 'type', kind: 'text', max: 60, optional: true },
  ],
  arrival: flight,
  departure: flight,
  insurance: [
    { id: 'company', kind: 'text', max: 200 },
    { id: 'policy', kind: 'text', max: 100 },
    { id: 'from', kind: 'date' },
    { id: 'to', kind: 'date' },
  ],
  emergency: [
    { id: 'name', kind: 'text', max: 200 },
    { id: 'relation', kind: 'text', max: 100 },
    { id: 'phone', kind: 'text', max: 40 },
  ],
  needs: [
    { id: 'diet', kind: 'long-text', max: 500, optional: true },
    { id: 'access', kind: 'long-text', max: 500, optional: true },
  ],
};

/** What the office alone fills in, in the same parts. */
const officeFields: Readonly<Record<'visa' | 'room', readonly TravelField[]>> = {
  visa: [
    {
      id: 'state',
      kind: 'choice',
      options: ['not-needed', 'to-apply', 'applied', 'granted', 'refused'],
    },
    { id: 'type', kind: 'text', max: 60, optional: true },
    { id: 'reason', kind: 'long-text', max: 2000, optional: true },
  ],
  room: [
    { id: 'house', kind: 'text', max: 200 },
    { id: 'room', kind: 'text', max: 50, optional: true },
    { id: 'note', kind: 'long-text', max: 500, optional: true },
  ],
};

export type TravelFaultCode =
  | 'missing'
  | 'too-long'
  | 'not-latin'
  | 'not-a-choice'
  | 'not-a-country'
  | 'not-a-zone'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-asked'
  | 'not-a-passport-number'
  | 'lines-unreadable'
  | 'lines-misread'
  | 'differs-from-lines'
  | 'ends-before-it-begins'
  | 'does-not-cover-the-course'
  | 'after-the-course-begins'
  | 'before-the-course-ends';

export interface TravelFault {
  readonly field: string;
  readonly code: TravelFaultCode;
}

/** What was typed into the fields: dates in three boxes, or as one text. */
export type TypedTravel = Readonly<Record<string, string | DateParts | undefined>>;

/** Answers as they are kept: one text each, dates as ISO calendar days, nothing as ''. */
export type TravelAnswers = Readonly<Record<string, string>>;

const latinName = /^[\p{Script=Latin}\p{M}' .,’-]+$/u;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const dayIn = (typed: string | DateParts): string | undefined => {
  if (typeof typed !== 'string') return calendarDay(typed);
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  return calendarDay({ year, month, day });
};

const isEmpty = (typed: TypedTravel[string]): boolean =>
  typed === undefined ||
  (typeof typed === 'string' ? typed.trim() === '' : Object.values(typed).join('').trim() === '');

type Checked = { readonly value: string } | { readonly code: TravelFaultCode };

const checkText = ({ kind, max, latin, options }: TravelField, text: string): Checked => {
  if (max !== undefined && lengthOf(text) > max) return { code: 'too-long' };
  if (latin && !latinName.test(text)) return { code: 'not-latin' };
  if (kind === 'choice' && !options?.includes(text)) return { code: 'not-a-choice' };
  if (kind === 'country' && !isCountry(text)) return { code: 'not-a-country' };
  if (kind === 'zone' && !isTimeZone(text)) return { code: 'not-a-zone' };
  if (kind === 'time' && !time.test(text)) return { code: 'not-a-time' };
  return { value: text };
};

const check = (field: TravelField, typed: TypedTravel[string]): Checked => {
  if (typed === undefined || isEmpty(typed)) {
    return field.optional ? { value: '' } : { code: 'missing' };
  }
  if (field.kind === 'date') {
    const value = dayIn(typed);
    return value === undefined ? { code: 'not-a-date' } : { value };
  }
  if (typeof typed !== 'string') return { code: 'not-asked' };
  const severalLined = field.kind === 'long-text' || field.kind === 'lines';
  return checkText(field, severalLined ? severalLines(typed) : oneLine(typed));
};

/** The answers to these fields, or everything that is wrong with them, in their order. */
export const checkTravel = (
  fields: readonly TravelField[],
  typed: TypedTravel,
): { readonly answers: TravelAnswers } | { readonly faults: readonly TravelFault[] } => {
  const checked = fields.map((field) => [field.id, check(field, typed[field.id])] as const);
  const asked = new Set(fields.map(({ id }) => id));
  const faults: TravelFault[] = [
    ...checked.flatMap(([field, one]) => ('code' in one ? [{ field, code: one.code }] : [])),
    ...Object.keys(typed).flatMap((field) =>
      asked.has(field) || typed[field] === undefined ? [] : [{ field, code: 'not-asked' as const }],
    ),
  ];
  if (faults.length > 0) return { faults };
  return {
    answers: Object.fromEntries(
      checked.flatMap(([id, one]) => ('value' in one ? [[id, one.value]] : [])),
    ),
  };
};

/** The fields of a part as somebody of the office, or the person, fills them in. */
export const fieldsOf = (part: TravelPart, isOffice: boolean): readonly TravelField[] => {
  if (isOffice && (part === 'visa' || part === 'room')) return officeFields[part];
  return part === 'room' ? [] : travelFields[part];
};
