/** Fields that people write in. */
import { fieldText } from '../text/fields.ts';
import { describedBy, type FieldProps, Group, idIn, invalid, Labelled } from './field-frame.tsx';

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
