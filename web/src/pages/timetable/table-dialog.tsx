import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';

interface TableDialogProps {
  readonly visible: boolean;
  /** The version of the draft that is looked at. */
  readonly version: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Puts a table in place of the draft; the faults of one that cannot be read are told by row. */
export const TableDialog = ({ visible, version, onDone, onClose }: TableDialogProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(timetableText).table;
  const [file, setFile] = useState<File>();
  const [isMissing, setMissing] = useState(false);
  const taking = useMutation({
    mutationFn: async (table: File) =>
      call('POST /staff/editions/{edition}/timetable/imports', {
        params: { edition },
        body: { csv: await table.text(), version },
      }),
    onSuccess: onDone,
  });
  const choose = (chosen: File | undefined): void => {
    taking.reset();
    setMissing(false);
    setFile(chosen);
  };
  return (
    <Confirmation
      visible={visible}
      title={words.title}
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
        choose={choose}
        error={isMissing ? words.needed : undefined}
      />
    </Confirmation>
  );
};
