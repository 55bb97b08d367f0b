import type * as z from 'zod';
import { commonText } from '../text/common.ts';
import type { Locale } from '../text/locale.ts';
import type { FieldError } from './problem.ts';

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Issue = z.core.$ZodIssue;

/** A schema's own message is for people when the schema gave one; zod's stock phrases are not. */
const detailOf = (issue: Issue, locale: Locale): string => {
  const words = commonText(locale).field;
  switch (issue.code) {
    case 'unrecognized_keys':
      return words.unknown;
    case 'too_big':
      return words.tooLong;
    case 'too_small':
      return words.tooShort;
    case 'invalid_type':
      return issue.input === undefined ? words.required : words.invalid;
    case 'custom':
      return issue.message;
    default:
      return words.invalid;
  }
};

/** Every fault of the input with the pointer to its place; extra keys are named one by one. */
export const fieldErrorsOf = (error: z.ZodError, locale: Locale): FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => ({
          pointer: pointerOf([...issue.path, name]),
          code: 'unknown-field',
          detail: detailOf(issue, locale),
        }))
      : [
          {
            pointer: pointerOf(issue.path),
            code: issue.code.replaceAll('_', '-'),
            detail: detailOf(issue, locale),
          },
        ],
  );
