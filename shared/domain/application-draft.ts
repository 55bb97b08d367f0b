import * as z from 'zod';
import { type DraftAnswers, type Field, fields, statementLength } from './application-form.ts';
import { oneLine, severalLines } from './typed-text.ts';

/**
 * A draft may be longer than what can be submitted, so that a text can be cut after it was saved;
 * it may not be without end.
 */
export const draftLength = (max: number): number => max * 2;

const typed = (tidy: (text: string) => string, max: number) =>
  z
    .union([z.string(), z.number().transform(String)])
    .transform(tidy)
    .pipe(z.string().max(draftLength(max)));

const line = (max: number) => typed(oneLine, max);

const parts = z.strictObject({
  year: line(10).default(''),
  month: line(10).default(''),
  day: line(10).default(''),
});

/** Three boxes, or "1990-04-30". */
const date = z.union([
  parts,
  z.iso.date().transform((day) => {
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    return { year, month, day: dayOfMonth };
  }),
  z.literal('').transform(() => ({ year: '', month: '', day: '' })),
]);

/** A checkbox sends "on" or nothing; a program sends true or false. */
const checkbox = z.union([
  z.boolean(),
  z.enum(['on', 'true']).transform(() => true),
  z.enum(['', 'false']).transform(() => false),
]);

const schemaOf = ({ kind, max = 100 }: Field): z.ZodType => {
  switch (kind) {
    case 'date':
      return date;
    case 'checkbox':
      return checkbox;
    case 'textarea':
      return typed(severalLines, max);
    default:
      return line(max);
  }
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  value === false ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((part) => isEmpty(part)));

const withoutEmpty = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part)));

const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

const statements = z
  .record(identifier, typed(severalLines, statementLength))
  .superRefine((all, context) => {
    if (Object.keys(all).length <= 30) return;
    context.addIssue({ code: 'too_big', origin: 'set', maximum: 30, input: all });
  })
  .transform(withoutEmpty);

/** Longest answer to a question of an edition's own that any edition may ask for. */
const longestAnswer = 5000;

/** Answers to an edition's own questions: which kind each of them has is known with the edition. */
const questions = z
  .record(identifier, z.union([z.boolean(), typed(severalLines, longestAnswer), parts]))
  .superRefine((all, context) => {
    if (Object.keys(all).length <= 200) return;
    context.addIssue({ code: 'too_big', origin: 'set', maximum: 200, input: all });
  })
  .transform(withoutEmpty);

/** Answers as typed, tidied and with what is empty left out. Nothing is needed, nothing is judged. */
export const DraftAnswersInput: z.ZodType<DraftAnswers> = z
  .strictObject({
    ...Object.fromEntries(
      (fields as readonly Field[]).map((field) => [field.id, schemaOf(field).optional()]),
    ),
    statements: statements.optional(),
    questions: questions.optional(),
  })
  .transform((answers) => withoutEmpty(answers) as DraftAnswers);
