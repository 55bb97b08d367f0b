/** Fields that people choose in. */
import { fieldText } from '../text/fields.ts';
import {
  classOf,
  describedBy,
  type FieldProps,
  Group,
  HintAndError,
  idIn,
  invalid,
  Labelled,
} from './field-frame.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface ChoicesProps extends FieldProps {
  readonly options: readonly Option[];
}

/** Controls of one name under a legend, each with its own label. */
const Choices = (
  props: ChoicesProps & {
    readonly type: 'radio' | 'checkbox';
    readonly isChosen: (value: string) => boolean;
  },
) => (
  <Group {...props}>
    {props.options.map(({ value, label, hint }, position) => {
      const id = position === 0 ? idIn(props) : `${idIn(props)}-${position}`;
      return (
        <div class="choice">
          <input
            type={props.type}
            id={id}
            name={props.name}
            value={value}
            checked={props.isChosen(value)}
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

/** One of a few, all in view. */
export const Radios = (props: ChoicesProps & { readonly value?: string }) => (
  <Choices {...props} type="radio" isChosen={(value) => value === props.value} />
);

/** Several of a few, all in view; none is an answer too. */
export const Checkboxes = (props: ChoicesProps & { readonly values: readonly string[] }) => (
  <Choices {...props} type="checkbox" isChosen={(value) => props.values.includes(value)} />
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
    /** What it means that nothing is chosen, where that is a choice too. */
    readonly none?: string;
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
      <option value="">{props.none ?? fieldText(props.locale).choose}</option>
      <Options options={props.options ?? []} value={props.value} />
      {props.groups?.map(({ label, options }) => (
        <optgroup label={label}>
          <Options options={options} value={props.value} />
        </optgroup>
      ))}
    </select>
  </Labelled>
);
