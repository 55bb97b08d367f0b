import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import TimeInput from '@cloudscape-design/components/time-input';
import { useEdition } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { useReaderTime } from '../../parts/use-reader-time.ts';
import { useFormat } from '../../text/format.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import type { SessionFieldsProps } from './session-fields.tsx';

/** When a session is held, by both clocks, and where. */
export const PlaceFields = ({ values, change, errorAt }: SessionFieldsProps) => {
  const { scheduling } = useEdition();
  const locale = useLocale();
  const format = useFormat();
  const readerTime = useReaderTime();
  const words = useText(timetableText);
  const rooms = (scheduling?.venues ?? []).flatMap((venue) =>
    venue.rooms.map(({ id, title, seats }) => ({
      value: id,
      label: [
        `${title[locale]}, ${venue.title[locale]}`,
        ...(seats === undefined ? [] : [words.form.seats(format.number(seats))]),
      ].join(' · '),
    })),
  );
  const told = (day: string, time: string): string => {
    const own = readerTime(`${day}T${time}`);
    return own === undefined ? words.form.time : words.yourTime(own);
  };
  return (
    <Container header={<Header variant="h2">{words.form.whenAndWhere}</Header>}>
      <ColumnLayout columns={2}>
        <FormField label={words.day} errorText={errorAt('/startsAt')}>
          <DayInput
            value={values.day}
            choose={(day) =>
              change({ day, ...(values.lastDay === values.day ? { lastDay: day } : {}) })
            }
          />
        </FormField>
        <FormField
          label={words.form.begins}
          constraintText={told(values.day, values.begins)}
          errorText={errorAt('/startsAt')}
        >
          <TimeInput
            format="hh:mm"
            placeholder="hh:mm"
            value={values.begins}
            onChange={({ detail }) => change({ begins: detail.value })}
          />
        </FormField>
        <FormField label={words.form.lastDay} errorText={errorAt('/endsAt')}>
          <DayInput value={values.lastDay} choose={(lastDay) => change({ lastDay })} />
        </FormField>
        <FormField
          label={words.form.ends}
          constraintText={told(values.lastDay, values.ends)}
          errorText={errorAt('/endsAt')}
        >
          <TimeInput
            format="hh:mm"
            placeholder="hh:mm"
            value={values.ends}
            onChange={({ detail }) => change({ ends: detail.value })}
          />
        </FormField>
        <Choice
          label={words.form.room}
          options={[{ value: '', label: words.form.noRoom }, ...rooms]}
          value={values.room}
          choose={(room) => change({ room })}
          error={errorAt('/room')}
        />
        <FormField
          label={words.form.link}
          constraintText={words.form.linkHint}
          errorText={errorAt('/link')}
        >
          <Input
            type="url"
            value={values.link}
            onChange={({ detail }) => change({ link: detail.value })}
          />
        </FormField>
      </ColumnLayout>
    </Container>
  );
};
