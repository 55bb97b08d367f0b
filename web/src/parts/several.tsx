import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import type { Option } from './choice.tsx';

interface SeveralProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
  readonly placeholder: string;
  /** Says what taking one out does, e.g. "Take out Paper". */
  readonly removeLabel: (label: string) => string;
  readonly error?: string | undefined;
}

/** Some of many, found by typing; what stands and is no option any more stays. */
export const Several = (props: SeveralProps) => {
  const { label, hint, options, values, choose, placeholder, removeLabel, error } = props;
  const optionOf = (value: string): Option =>
    options.find((one) => one.value === value) ?? { value, label: value };
  return (
    <FormField label={label} description={hint} errorText={error}>
      <Multiselect
        options={options}
        selectedOptions={values.map(optionOf)}
        filteringType="auto"
        placeholder={placeholder}
        deselectAriaLabel={(option) => removeLabel(option.label ?? '')}
        onChange={({ detail }) => choose(detail.selectedOptions.map(({ value = '' }) => value))}
      />
    </FormField>
  );
};
