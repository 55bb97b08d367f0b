/** What every field of a form has around its control: label, hint, and what is wrong with it. */
import type { Child } from 'hono/jsx';
import { fieldText } from '../text/fields.ts';
import type { Locale } from '../text/locale.ts';

/** What every field is given. `name` is the dotted path in the body, e.g. `answers.birthDate`. */
export interface FieldProps {
  readonly name: string;
  /** Of its control, where a page has several fields of the name. Absent: from the name. */
  readonly id?: string;
  readonly label: string;
  /** Why it is asked, who sees it, in which form. */
  readonly hint?: string;
  /** What is wrong with it, for people. */
  readonly error?: string;
  /** The heading of the page says the same: the label is there for who cannot see that. */
  readonly isHeading?: boolean;
  readonly locale: Locale;
}

/** The id of a field's first control; the error summary links to it. */
export const idOf = (name: string): string => name.replaceAll('.', '-');

export const idIn = ({ id, name }: Pick<FieldProps, 'id' | 'name'>): string => id ?? idOf(name);

export const describedBy = (props: FieldProps): string | undefined => {
  const { hint, error } = props;
  const id = idIn(props);
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
};

export const HintAndError = (props: FieldProps) => {
  const { hint, error, locale } = props;
  const id = idIn(props);
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          {fieldText(locale).errorLabel} {error}
        </p>
      )}
    </>
  );
};

export const classOf = (error: string | undefined): string =>
  error === undefined ? 'field' : 'field bad';

const labelClass = ({ isHeading }: FieldProps) => (isHeading ? 'unseen' : undefined);

export const invalid = (error: string | undefined) => (error === undefined ? undefined : 'true');

/** A label with its control below. */
export const Labelled = (props: FieldProps & { readonly children: Child }) => (
  <div class={classOf(props.error)}>
    <label for={idIn(props)} class={labelClass(props)}>
      {props.label}
    </label>
    <HintAndError {...props} />
    {props.children}
  </div>
);

/** A group of controls under one legend. */
export const Group = (props: FieldProps & { readonly children: Child }) => (
  <fieldset class={classOf(props.error)} aria-describedby={describedBy(props)}>
    <legend class={labelClass(props)}>{props.label}</legend>
    <HintAndError {...props} />
    {props.children}
  </fieldset>
);
