import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { fieldError } from '../../api/problem.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { attendanceText } from '../../text/attendance.ts';
import { useText } from '../../text/locale.ts';

interface ExcuseDialogProps {
  readonly visible: boolean;
  readonly seminar: string;
  readonly title: string;
  /** Whether it counts for everyone now: then that is taken back. */
  readonly isExcused: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Counts a seminar for everyone who was expected, with the reason; or takes that back. */
export const ExcuseDialog = (props: ExcuseDialogProps) => {
  const { visible, seminar, title, isExcused, onDone, onClose } = props;
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(attendanceText).excuse;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const params = { edition, seminar };
  const excusing = useMutation({
    mutationFn: () =>
      isExcused
        ? call('DELETE /staff/editions/{edition}/seminars/{seminar}/excuse', { params })
        : call('PUT /staff/editions/{edition}/seminars/{seminar}/excuse', {
            params,
            body: { reason },
          }),
    onSuccess: () => {
      setReason('');
      onDone();
    },
  });
  const confirm = (): void => {
    const isIncomplete = !isExcused && reason.trim() === '';
    setMissing(isIncomplete);
    if (!isIncomplete) excusing.mutate();
  };
  return (
    <Confirmation
      visible={visible}
      title={isExcused ? words.takeBackTitle : words.title(title)}
      confirm={isExcused ? words.takeBack : words.button}
      busy={excusing.isPending}
      error={excusing.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div>{isExcused ? words.takeBackDetail : words.detail}</div>
      {!isExcused && (
        <FormField
          label={words.reason}
          constraintText={words.reasonHint}
          errorText={isMissing ? words.needed : fieldError(excusing.error, '/reason')}
        >
          <Textarea value={reason} onChange={({ detail }) => setReason(detail.value)} />
        </FormField>
      )}
    </Confirmation>
  );
};
