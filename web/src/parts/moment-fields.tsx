import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TimeInput from '@cloudscape-design/components/time-input';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';
import { DayInput } from './day-input.tsx';
import { useReaderTime } from './use-reader-time.ts';

interface MomentFieldsProps {
  readonly dayLabel: string;
  readonly timeLabel: string;
  /** `2023-08-28T18:00` of the edition's zone, or as far as it was typed. */
  readonly value: string;
  readonly change: (moment: string) => void;
  readonly error?: string | undefined;
}

/** A day and a time of the edition's zone, with what the reader's own clock says then. */
export const MomentFields = (props: MomentFieldsProps) => {
  const { dayLabel, timeLabel, value, change, error } = props;
  const readerTime = useReaderTime();
  const { yourClock } = useText(commonText);
  const [day = '', time = ''] = value.split('T');
  const own = readerTime(value);
  return (
    <FormField errorText={error} constraintText={own === undefined ? undefined : yourClock(own)}>
      <SpaceBetween direction="horizontal" size="m">
        <FormField label={dayLabel}>
          <DayInput value={day} choose={(next) => change(`${next}T${time}`)} />
        </FormField>
        <FormField label={timeLabel}>
          <TimeInput
            format="hh:mm"
            placeholder="hh:mm"
            value={time}
            onChange={({ detail }) => change(`${day}T${detail.value}`)}
          />
        </FormField>
      </SpaceBetween>
    </FormField>
  );
};
