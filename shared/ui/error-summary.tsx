import type { FieldError } from '../http/problem.ts';
import { commonText } from '../text/common.ts';
import type { Locale } from '../text/locale.ts';
import { idOf } from './field-frame.tsx';

/** `/answers/birthDate/year` → `answers.birthDate.year`. */
const nameOf = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** Looks up what is wrong with a field or anything inside it. */
export const errorsByName =
  (errors: readonly FieldError[] | undefined) =>
  (name: string): string | undefined =>
    errors?.find(({ pointer }) => `${nameOf(pointer)}.`.startsWith(`${name}.`))?.detail;

/** The same as what a field is given: nothing where nothing is wrong with it. */
export const errorPropsByName =
  (errors: readonly FieldError[] | undefined) =>
  (name: string): { readonly error?: string } => {
    const error = errorsByName(errors)(name);
    return error === undefined ? {} : { error };
  };

/** Each fault, linked to its field. */
export const ErrorLinks = (props: {
  readonly errors: readonly FieldError[];
  /** Names of the fields on the page: the link leads to the one that holds the fault. */
  readonly names?: readonly string[] | undefined;
  /** Where a field stands that is on another page. */
  readonly hrefOf?: ((name: string) => string) | undefined;
}) => {
  const { errors, names, hrefOf = (name: string) => `#${idOf(name)}` } = props;
  const target = (pointer: string): string => {
    const name = nameOf(pointer);
    return names?.find((field) => `${name}.`.startsWith(`${field}.`)) ?? name;
  };
  return (
    <ul>
      {errors.map(({ pointer, detail }) => (
        <li>{pointer === '' ? detail : <a href={hrefOf(target(pointer))}>{detail}</a>}</li>
      ))}
    </ul>
  );
};

/**
 * The first thing on a page with errors. It takes the focus, so that a screen reader begins here.
 */
export const ErrorSummary = (props: {
  readonly errors: readonly FieldError[] | undefined;
  readonly locale: Locale;
  readonly names?: readonly string[];
  readonly hrefOf?: (name: string) => string;
}) => {
  const { errors, locale, names, hrefOf } = props;
  if (errors === undefined || errors.length === 0) return null;
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary">
      <h2 id="error-summary">{commonText(locale).errorSummary}</h2>
      <ErrorLinks errors={errors} names={names} hrefOf={hrefOf} />
    </div>
  );
};
