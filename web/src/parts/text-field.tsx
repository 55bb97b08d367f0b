import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

interface TextFieldProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  /** Said when the field is left empty. */
  readonly needed: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete?: string;
}

/** One line of a form, with what is wrong with it. */
export const TextField = <Values extends FieldValues>(props: TextFieldProps<Values>) => {
  const { control, name, label, needed, hint, type = 'text', autoComplete } = props;
  const { field, fieldState } = useController({ control, name, rules: { required: needed } });
  return (
    <FormField
      label={label}
      {...(hint === undefined ? {} : { constraintText: hint })}
      errorText={fieldState.error?.message}
    >
      <Input
        ref={field.ref}
        name={field.name}
        value={field.value}
        type={type}
        onChange={({ detail }) => field.onChange(detail.value)}
        onBlur={field.onBlur}
        {...(autoComplete === undefined ? {} : { autoComplete })}
      />
    </FormField>
  );
};
