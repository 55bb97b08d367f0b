import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly error?: string | undefined;
}

/** One of a few. */
export const Choice = ({ label, options, value, choose, error }: ChoiceProps) => (
  <FormField label={label} errorText={error}>
    <Select
      options={options}
      selectedOption={options.find((one) => one.value === value) ?? null}
      onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
    />
  </FormField>
);
