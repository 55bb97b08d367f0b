import DateInput from '@cloudscape-design/components/date-input';

interface DayInputProps {
  /** `2023-08-28`, or as far as it was typed. */
  readonly value: string;
  readonly choose: (day: string) => void;
}

/** A calendar day in the edition's zone. */
export const DayInput = ({ value, choose }: DayInputProps) => (
  <DateInput
    value={value}
    format="iso"
    placeholder="YYYY-MM-DD"
    onChange={({ detail }) => choose(detail.value)}
  />
);
