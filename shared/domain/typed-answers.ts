/** Answers as they came in, held against the form: what can be kept as a draft, what cannot. */
import type { AnswerFault } from './application-check.ts';
import { withoutHidden } from './application-conditions.ts';
import { draftLength } from './application-draft.ts';
import {
  type AskedField,
  type DateParts,
  type DraftAnswers,
  notAsked,
} from './application-form.ts';
import { lengthOf, oneLine } from './typed-text.ts';

type Typed = NonNullable<DraftAnswers['questions']>[string];

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Three boxes of a date that a program wrote as one text. */
const dateParts = (text: string): DateParts => {
  const [, year = text, month = '', day = ''] = isoDay.exec(text) ?? [];
  return { year, month, day };
};

/** An answer to an edition's own question in the shape of its kind; a form sends only texts. */
const inShape = ({ kind }: AskedField, typed: Typed): Typed => {
  if (kind === 'checkbox') return typed === true || typed === 'on' || typed === 'true';
  if (typeof typed !== 'string') return typed;
  if (kind === 'date') return dateParts(typed);
  return kind === 'textarea' ? typed : oneLine(typed);
};

const misfit = ({ id, kind, max }: AskedField, typed: Typed): AnswerFault[] => {
  const shape = kind === 'date' ? 'object' : kind === 'checkbox' ? 'boolean' : 'string';
  if (typeof typed !== shape) return [{ field: id, code: 'wrong-kind' }];
  const endless = typeof typed === 'string' && lengthOf(typed) > draftLength(max ?? 100);
  return endless ? [{ field: id, code: 'too-long' }] : [];
};

export type ReadAnswers =
  | { readonly answers: DraftAnswers }
  | { readonly faults: readonly AnswerFault[]; readonly typed: DraftAnswers };

/**
 * The answers as a draft keeps them: without those that a condition hides. Refused is what the form
 * does not have, and what is of another kind or without end.
 */
export const readAnswers = (form: readonly AskedField[], given: DraftAnswers): ReadAnswers => {
  const fieldOf = new Map(form.map((field) => [field.id, field]));
  const faults: AnswerFault[] = notAsked(form, given).map((field) => ({
    field,
    code: 'not-asked',
  }));
  const questions: Record<string, Typed> = {};
  for (const [id, value] of Object.entries(given.questions ?? {})) {
    const field = fieldOf.get(`questions.${id}`);
    if (field === undefined) continue;
    const shaped = inShape(field, value);
    faults.push(...misfit(field, shaped));
    if (shaped !== false) questions[id] = shaped;
  }
  const typed = given.questions === undefined ? given : { ...given, questions };
  return faults.length > 0 ? { faults, typed } : { answers: withoutHidden(form, typed) };
};
