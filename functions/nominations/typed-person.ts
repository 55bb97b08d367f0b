import * as z from 'zod';
import { lengthOf } from '../../shared/domain/typed-text.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { nominationText } from '../../shared/text/nominations.ts';

type Field = 'name' | 'email' | 'position' | 'relation' | 'section';
const Address = z.string().max(254).pipe(z.email());

const isRight = (field: Field, value: string): boolean => {
  if (field === 'email') return Address.safeParse(value).success;
  return value !== '' && lengthOf(value) <= 200;
};

/** What is wrong with a field, in the reader's words. */
export const fieldError = (
  field: keyof ReturnType<typeof nominationText>['faults'],
  locale: Locale,
): FieldError => ({
  pointer: `/${field === 'own' ? 'email' : field}`,
  code: `invalid-${field}`,
  detail: nominationText(locale).faults[field],
});

/** Everything that is wrong with what was typed about a person. */
export const personErrors = (
  typed: Readonly<Partial<Record<Field, string>>>,
  locale: Locale,
): readonly FieldError[] =>
  (Object.entries(typed) as [Field, string][])
    .filter(([field, value]) => !isRight(field, value))
    .map(([field]) => fieldError(field, locale));
