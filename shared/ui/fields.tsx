import type { Child } from 'hono/jsx';
import type { FieldError } from '../http/problem.ts';
import { commonText } from '../text/common.ts';
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

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** The id of a field's first control; the error summary links to it. */
export const idOf = (name: string): string => name.replaceAll('.', '-');

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

const idIn = ({ id, name }: Pick<FieldProps, 'id' | 'name'>): string => id ?? idOf(name);

const describedBy = (props: FieldProps): string | undefined => {
  const { hint, error } = props;
  const id = idIn(props);
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
};

const HintAndError = (props: FieldProps) => {
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

const classOf = (error: string | undefined): string =>
  error === undefined ? 'field' : 'field bad';

const labelClass = ({ isHeading }: FieldProps) => (isHeading ? 'unseen' : undefined);

const invalid = (error: string | undefined) => (error === undefined ? undefined : 'true');

/** A label with its control below. */
const Labelled = (props: FieldProps & { readonly children: Child }) => (
  <div class={classOf(props.error)}>
    <label for={idIn(props)} class={labelClass(props)}>
      {props.label}
    </label>
    <HintAndError {...props} />
    {props.children}
  </div>
);

/** A group of controls under one legend. */
const Group = (props: FieldProps & { readonly children: Child }) => (
  <fieldset class={classOf(props.error)} aria-describedby={describedBy(props)}>
    <legend class={labelClass(props)}>{props.label}</legend>
    <HintAndError {...props} />
    {props.children}
  </fieldset>
);

/** One line of text in any script. */
export const TextField = (
  props: FieldProps & {
    readonly value?: string;
    readonly type?: 'text' | 'email';
    readonly inputmode?: 'text' | 'numeric' | 'email';
    readonly autocomplete?: string;
    /** A short answer takes a short box. */
    readonly short?: boolean;
  },
) => (
  <Labelled {...props}>
    <input
      id={idIn(props)}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value ?? ''}
      dir="auto"
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      style={props.short ? 'max-width:8rem' : undefined}
      aria-describedby={describedBy(props)}
      aria-invalid={invalid(props.error)}
    />
  </Labelled>
);

/** Several lines of text. */
export const TextArea = (
  props: FieldProps & { readonly value?: string; readonly rows?: number },
) => (
  <Labelled {...props}>
    <textarea
      id={idIn(props)}
      name={props.name}
      rows={props.rows ?? 8}
      dir="auto"
      aria-describedby={describedBy(props)}
      aria-invalid={invalid(props.error)}
    >
      {/* A browser drops the first line break of a textarea. */}
      {`\n${props.value ?? ''}`}
    </textarea>
  </Labelled>
);

/** A date in three boxes, in the order that the language reads them. */
export const DateField = (
  props: FieldProps & {
    readonly value?: { readonly year?: string; readonly month?: string; readonly day?: string };
    readonly autocomplete?: 'bday';
  },
) => {
  const words = fieldText(props.locale);
  const order =
    props.locale === 'ko'
      ? (['year', 'month', 'day'] as const)
      : (['day', 'month', 'year'] as const);
  const id = idIn(props);
  return (
    <Group {...props}>
      <div class="date">
        {order.map((part, position) => (
          <div class={part}>
            <label for={position === 0 ? id : `${id}-${part}`}>{words[part]}</label>
            <input
              id={position === 0 ? id : `${id}-${part}`}
              name={`${props.name}.${part}`}
              value={props.value?.[part] ?? ''}
              inputmode="numeric"
              autocomplete={props.autocomplete === undefined ? undefined : `bday-${part}`}
              aria-invalid={invalid(props.error)}
            />
          </div>
        ))}
      </div>
    </Group>
  );
};

/** One of a few, all in view. */
export const Radios = (
  props: FieldProps & { readonly options: readonly Option[]; readonly value?: string },
) => (
  <Group {...props}>
    {props.options.map(({ value, label, hint }, position) => {
      const id = position === 0 ? idIn(props) : `${idIn(props)}-${position}`;
      return (
        <div class="choice">
          <input
            type="radio"
            id={id}
            name={props.name}
            value={value}
            checked={props.value === value}
            aria-describedby={hint === undefined ? undefined : `${id}-about`}
          />
          <div>
            <label for={id}>{label}</label>
            {hint === undefined ? null : (
              <span class="soft small" id={`${id}-about`}>
                {hint}
              </span>
            )}
          </div>
        </div>
      );
    })}
  </Group>
);

/** Several of a few, all in view; none is an answer too. */
export const Checkboxes = (
  props: FieldProps & { readonly options: readonly Option[]; readonly values: readonly string[] },
) => (
  <Group {...props}>
    {props.options.map(({ value, label }, position) => {
      const id = position === 0 ? idIn(props) : `${idIn(props)}-${position}`;
      return (
        <div class="choice">
          <input
            type="checkbox"
            id={id}
            name={props.name}
            value={value}
            checked={props.values.includes(value)}
          />
          <label for={id}>{label}</label>
        </div>
      );
    })}
  </Group>
);

/** A single yes. */
export const Checkbox = (props: FieldProps & { readonly checked: boolean }) => (
  <div class={classOf(props.error)}>
    <HintAndError {...props} />
    <div class="choice">
      <input
        type="checkbox"
        id={idIn(props)}
        name={props.name}
        value="on"
        checked={props.checked}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(props.error)}
      />
      <label for={idIn(props)}>{props.label}</label>
    </div>
  </div>
);

const Options = ({ options, value }: { options: readonly Option[]; value?: string }) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
);

/** One of many. Groups, where given, come after the plain options. */
export const Select = (
  props: FieldProps & {
    readonly value?: string;
    readonly options?: readonly Option[];
    readonly groups?: readonly OptionGroup[];
    readonly autocomplete?: string;
  },
) => (
  <Labelled {...props}>
    <select
      id={idIn(props)}
      name={props.name}
      autocomplete={props.autocomplete}
      aria-describedby={describedBy(props)}
      aria-invalid={invalid(props.error)}
    >
      <option value="">{fieldText(props.locale).choose}</option>
      <Options options={props.options ?? []} value={props.value} />
      {props.groups?.map(({ label, options }) => (
        <optgroup label={label}>
          <Options options={options} value={props.value} />
        </optgroup>
      ))}
    </select>
  </Labelled>
);
