import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { Failure } from '../../parts/failure.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { attendanceText } from '../../text/attendance.ts';
import { useText } from '../../text/locale.ts';
import { useReadAttendanceAgain } from './use-attendance.ts';

interface AppealFormProps {
  readonly applicationId: string;
  readonly session: string;
}

/** Grants an appeal or does not, with the reason that the person is told; once. */
export const AppealForm = ({ applicationId, session }: AppealFormProps) => {
  const call = useCall();
  const queries = useQueryClient();
  const readAgain = useReadAttendanceAgain();
  const words = useText(attendanceText).person;
  const form = useRef<HTMLFormElement>(null);
  const [granted, setGranted] = useState<boolean>();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const answering = useMutation({
    mutationFn: (isGranted: boolean) =>
      call('PUT /staff/participants/{applicationId}/attendance/appeals', {
        params: { applicationId },
        body: { session, granted: isGranted, reason },
      }),
    onSuccess: (view) => {
      queries.setQueryData(['attendance-of', applicationId], view);
      readAgain();
    },
    // Somebody else may have answered: then their answer is what is shown.
    onError: () => queries.invalidateQueries({ queryKey: ['attendance-of', applicationId] }),
  });
  useLeaveWarning(reason !== '' && !answering.isSuccess);
  const send = (): void => {
    setAsked(true);
    if (granted === undefined) form.current?.querySelector('input')?.focus();
    else if (reason.trim() === '') form.current?.querySelector('textarea')?.focus();
    else answering.mutate(granted);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SpaceBetween size="m">
        <TakesFocus when={answering.error}>
          <Failure error={answering.error} />
        </TakesFocus>
        <FormField
          label={words.answer}
          errorText={asked && granted === undefined ? words.chooseOne : undefined}
        >
          <RadioGroup
            value={granted === undefined ? null : String(granted)}
            onChange={({ detail }) => setGranted(detail.value === 'true')}
            items={[
              { value: 'true', label: words.grant },
              { value: 'false', label: words.refuse },
            ]}
          />
        </FormField>
        <FormField
          label={words.reason}
          constraintText={words.reasonHint}
          errorText={asked && reason.trim() === '' ? words.sayWhy : undefined}
        >
          <Textarea value={reason} onChange={({ detail }) => setReason(detail.value)} />
        </FormField>
        <Button variant="primary" formAction="submit" loading={answering.isPending}>
          {words.send}
        </Button>
      </SpaceBetween>
    </form>
  );
};
