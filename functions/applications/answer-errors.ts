import type { AnswerFault } from '../../shared/domain/application-check.ts';
import type { AskedField, FieldId } from '../../shared/domain/application-form.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';

/** What a field is called on the page. */
export const labelOf = ({ id, criterion, own }: AskedField, locale: Locale): string => {
  const words = criterion?.title ?? own?.label;
  return words === undefined
    ? applicationText(locale).fields[id as FieldId].label
    : inLocale(words, locale);
};

const pointerOf = (id: string): string => `/answers/${id.replaceAll('.', '/')}`;

const detailOf = (fault: AnswerFault, field: AskedField | undefined, locale: Locale): string => {
  const words = applicationText(locale);
  if (field === undefined) return words.fault(fault.field, words.faults['not-asked']);
  if (fault.code !== 'missing')
    return words.fault(labelOf(field, locale), words.faults[fault.code]);
  if (field.criterion !== undefined) return words.statementMissing(labelOf(field, locale));
  return field.own === undefined
    ? words.fields[field.id as FieldId].missing
    : words.answerMissing(labelOf(field, locale));
};

/** Faults of the answers as they are told, each with the pointer to its field. */
export const answerErrors = (
  form: readonly AskedField[],
  faults: readonly AnswerFault[],
  locale: Locale,
): FieldError[] =>
  faults.map((fault) => ({
    pointer: pointerOf(fault.field),
    code: fault.code,
    detail: detailOf(
      fault,
      form.find(({ id }) => id === fault.field),
      locale,
    ),
  }));

/** Faults of the input's shape, told with the name of the field on the page. */
export const withLabels = (
  form: readonly AskedField[],
  errors: readonly FieldError[],
  locale: Locale,
): FieldError[] =>
  errors.map((error) => {
    const field = form.find(({ id }) => `${error.pointer}/`.startsWith(`${pointerOf(id)}/`));
    return field === undefined
      ? error
      : { ...error, detail: `${labelOf(field, locale)}: ${error.detail}` };
  });
