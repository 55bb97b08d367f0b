import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardRow } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import type { UnmatchedAttendee } from '../../api/training-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { attendanceText } from '../../text/attendance.ts';
import { useText } from '../../text/locale.ts';

interface MatchDialogProps {
  readonly attendee: UnmatchedAttendee;
  readonly people: readonly BoardRow[];
  readonly onDone: (applicationId: string | null) => void;
  readonly onClose: () => void;
}

/** Says who somebody in a list is, or that it is nobody of the edition. */
export const MatchDialog = ({ attendee, people, onDone, onClose }: MatchDialogProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(attendanceText).unmatched;
  const [kind, setKind] = useState<'person' | 'nobody'>('person');
  const [person, setPerson] = useState('');
  const [isMissing, setMissing] = useState(false);
  const matching = useMutation({
    mutationFn: (applicationId: string | null) =>
      call('PUT /staff/editions/{edition}/seminar-attendees', {
        params: { edition },
        body: { attendee: attendee.attendee, applicationId },
      }),
    onSuccess: ({ applicationId }) => onDone(applicationId),
  });
  const options = people.map(({ applicationId, name, reference }) => ({
    value: applicationId,
    label: name,
    description: reference,
  }));
  const confirm = (): void => {
    const isIncomplete = kind === 'person' && person === '';
    setMissing(isIncomplete);
    if (!isIncomplete) matching.mutate(kind === 'nobody' ? null : person);
  };
  return (
    <Confirmation
      visible
      title={words.decideOn(attendee.name)}
      confirm={words.button}
      busy={matching.isPending}
      error={matching.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div>{words.detail}</div>
      <RadioGroup
        value={kind}
        ariaLabel={words.decideOn(attendee.name)}
        onChange={({ detail }) => setKind(detail.value === 'nobody' ? 'nobody' : 'person')}
        items={[
          { value: 'person', label: words.person },
          { value: 'nobody', label: words.nobody, description: words.nobodyHint },
        ]}
      />
      {kind === 'person' && (
        <FormField label={words.participant} errorText={isMissing ? words.needed : undefined}>
          <Select
            options={options}
            selectedOption={options.find(({ value }) => value === person) ?? null}
            filteringType="auto"
            placeholder={words.choose}
            onChange={({ detail }) => setPerson(detail.selectedOption.value ?? '')}
          />
        </FormField>
      )}
    </Confirmation>
  );
};
