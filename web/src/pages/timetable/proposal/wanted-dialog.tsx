import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { type SessionKind, sessionKinds } from '../../../../../shared/domain/timetable.ts';
import { useEdition } from '../../../layout/current-edition.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Confirmation } from '../../../parts/confirmation.tsx';
import { DayInput } from '../../../parts/day-input.tsx';
import { Several } from '../../../parts/several.tsx';
import { useLocale, useText } from '../../../text/locale.ts';
import { timetableText } from '../../../text/timetable.ts';
import { timetableToolsText } from '../../../text/timetable-tools.ts';
import { useLabels } from '../use-labels.ts';
import { type WantedFault, type WantedValues, wantedFaults } from './wanted-values.ts';

interface WantedDialogProps {
  readonly initial: WantedValues;
  readonly title: string;
  readonly onKeep: (values: WantedValues) => void;
  readonly onClose: () => void;
}

/** One session that needs a time: what it is, how long, for whom and by whom. */
export const WantedDialog = ({ initial, title, onKeep, onClose }: WantedDialogProps) => {
  const { scheduling } = useEdition();
  const locale = useLocale();
  const labels = useLabels();
  const { form, kind: kindLabel, kinds, instructors } = useText(timetableText);
  const words = useText(timetableToolsText).proposal;
  const [values, setValues] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const faults = wantedFaults(values);
  const change = (changes: Partial<WantedValues>) => setValues({ ...values, ...changes });
  const faultAt = (fault: WantedFault): string | undefined =>
    isAsked && faults.includes(fault) ? words.needed[fault] : undefined;
  const several = { placeholder: form.chooseSome, removeLabel: form.remove };
  const rooms = (scheduling?.venues ?? []).flatMap((venue) =>
    venue.rooms.map((room) => ({
      value: room.id,
      label: `${room.title[locale]}, ${venue.title[locale]}`,
    })),
  );
  return (
    <Confirmation
      visible
      title={title}
      confirm={words.save}
      busy={false}
      error={null}
      onConfirm={() => {
        setAsked(true);
        if (faults.length === 0) onKeep(values);
      }}
      onClose={onClose}
    >
      <FormField label={form.titleEn} errorText={faultAt('title')}>
        <Input
          autoFocus
          value={values.titleEn}
          onChange={({ detail }) => change({ titleEn: detail.value })}
        />
      </FormField>
      <FormField label={form.titleKo} errorText={faultAt('title')}>
        <Input
          value={values.titleKo}
          onChange={({ detail }) => change({ titleKo: detail.value })}
        />
      </FormField>
      <FormField
        label={words.minutes}
        constraintText={words.minutesHint}
        errorText={faultAt('minutes')}
      >
        <Input
          inputMode="numeric"
          value={values.minutes}
          onChange={({ detail }) => change({ minutes: detail.value })}
        />
      </FormField>
      <Several
        {...several}
        label={form.cohorts}
        options={labels.cohorts}
        values={values.cohorts}
        choose={(cohorts) => change({ cohorts })}
        error={faultAt('cohorts')}
      />
      <Choice
        label={kindLabel}
        options={sessionKinds.map((value) => ({ value, label: kinds[value] }))}
        value={values.kind}
        choose={(kind) => change({ kind: kind as SessionKind })}
      />
      <Several
        {...several}
        label={instructors}
        options={(scheduling?.instructors ?? []).map(({ id, name }) => ({
          value: id,
          label: name[locale],
        }))}
        values={values.instructors}
        choose={(chosen) => change({ instructors: chosen })}
      />
      <Checkbox
        checked={values.isOnline}
        onChange={({ detail }) => change({ isOnline: detail.checked })}
      >
        {words.online}
      </Checkbox>
      {!values.isOnline && (
        <Several
          {...several}
          label={words.rooms}
          hint={words.roomsHint}
          options={rooms}
          values={values.rooms}
          choose={(chosen) => change({ rooms: chosen })}
        />
      )}
      <FormField constraintText={words.daysHint} errorText={faultAt('day')}>
        <SpaceBetween direction="horizontal" size="m">
          <FormField label={words.from}>
            <DayInput value={values.from} choose={(from) => change({ from })} />
          </FormField>
          <FormField label={words.to}>
            <DayInput value={values.to} choose={(to) => change({ to })} />
          </FormField>
        </SpaceBetween>
      </FormField>
    </Confirmation>
  );
};
