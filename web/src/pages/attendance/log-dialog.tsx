import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import type { LogOutcome } from '../../api/training-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { ownZone } from '../../parts/use-reader-time.ts';
import { attendanceText } from '../../text/attendance.ts';
import { useText } from '../../text/locale.ts';

interface LogDialogProps {
  readonly visible: boolean;
  readonly seminar: string;
  readonly title: string;
  readonly onDone: (outcome: LogOutcome) => void;
  readonly onClose: () => void;
}

/** Takes over the list of a meeting; the faults of one that cannot be read are told by line. */
export const LogDialog = ({ visible, seminar, title, onDone, onClose }: LogDialogProps) => {
  const call = useCall();
  const { edition, timeZone: editionZone } = useEdition();
  const words = useText(attendanceText).log;
  const [file, setFile] = useState<File>();
  const [timeZone, setZone] = useState(editionZone);
  const [isMissing, setMissing] = useState(false);
  const zones = [...new Set([editionZone, ownZone, 'UTC'])];
  const taking = useMutation({
    mutationFn: async (list: File) =>
      call('PUT /staff/editions/{edition}/seminars/{seminar}/log', {
        params: { edition, seminar },
        body: { csv: await list.text(), timeZone },
      }),
    onSuccess: (outcome) => {
      setFile(undefined);
      onDone(outcome);
    },
  });
  return (
    <Confirmation
      visible={visible}
      title={words.title(title)}
      confirm={words.button}
      busy={taking.isPending}
      error={taking.error}
      onConfirm={() => (file === undefined ? setMissing(true) : taking.mutate(file))}
      onClose={onClose}
    >
      <div>{words.detail}</div>
      <FileChoice
        label={words.file}
        hint={words.hint}
        file={file}
        choose={(chosen) => {
          taking.reset();
          setMissing(false);
          setFile(chosen);
        }}
        error={isMissing ? words.needed : undefined}
      />
      <Choice
        label={words.zone}
        options={zones.map((value) => ({ value, label: value }))}
        value={timeZone}
        choose={setZone}
      />
    </Confirmation>
  );
};
