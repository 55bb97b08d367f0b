import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';

const fewestLetters = 3;
const mostLetters = 500;

/** What is wrong with a reason; undefined when nothing is. */
export const reasonFault = (reason: string): 'missing' | 'tooLong' | undefined => {
  const { length } = reason.trim();
  if (length < fewestLetters) return 'missing';
  return length > mostLetters ? 'tooLong' : undefined;
};

interface ReasonFieldProps {
  readonly value: string;
  readonly change: (reason: string) => void;
  /** Who reads it. */
  readonly hint: string;
  /** Whether it was sent already: until then nothing is wrong. */
  readonly isAsked: boolean;
}

/** Why somebody decides as they do. */
export const ReasonField = ({ value, change, hint, isAsked }: ReasonFieldProps) => {
  const words = useText(commonText).reason;
  const fault = isAsked ? reasonFault(value) : undefined;
  return (
    <FormField
      label={words.label}
      constraintText={hint}
      errorText={fault === undefined ? undefined : words[fault]}
    >
      <Textarea value={value} onChange={({ detail }) => change(detail.value)} />
    </FormField>
  );
};
