import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TimeInput from '@cloudscape-design/components/time-input';
import { Choice } from '../../../parts/choice.tsx';
import { useText } from '../../../text/locale.ts';
import { timetableToolsText } from '../../../text/timetable-tools.ts';
import { type GridValues, stepOptions } from './wanted-values.ts';

interface GridFieldsProps {
  readonly grid: GridValues;
  readonly change: (changes: Partial<GridValues>) => void;
}

/** The hours in which something can be held. */
export const GridFields = ({ grid, change }: GridFieldsProps) => {
  const words = useText(timetableToolsText).proposal;
  const time = (name: 'from' | 'to' | 'breakFrom' | 'breakTo', label: string) => (
    <FormField label={label} constraintText={words.time}>
      <TimeInput
        format="hh:mm"
        placeholder="hh:mm"
        value={grid[name]}
        onChange={({ detail }) => change({ [name]: detail.value })}
      />
    </FormField>
  );
  return (
    <Container header={<Header variant="h2">{words.grid}</Header>}>
      <SpaceBetween size="m">
        <SpaceBetween direction="horizontal" size="m">
          {time('from', words.begins)}
          {time('to', words.ends)}
          {time('breakFrom', words.breakBegins)}
          {time('breakTo', words.breakEnds)}
        </SpaceBetween>
        <Choice
          label={words.step}
          options={stepOptions.map((value) => ({ value, label: words.steps[value] ?? value }))}
          value={grid.step}
          choose={(step) => change({ step })}
        />
        <Checkbox
          checked={grid.weekends}
          onChange={({ detail }) => change({ weekends: detail.checked })}
        >
          {words.weekends}
        </Checkbox>
      </SpaceBetween>
    </Container>
  );
};
