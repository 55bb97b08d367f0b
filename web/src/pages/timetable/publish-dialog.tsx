import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { fieldError } from '../../api/problem.ts';
import type { TimetableChanges } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { publicationText } from '../../text/timetable-publication.ts';

interface PublishDialogProps {
  readonly visible: boolean;
  readonly view: TimetableChanges;
  /** The draft that was looked at: another one is not published. */
  readonly version: number;
  readonly onDone: (published: number) => Promise<void>;
  readonly onClose: () => void;
}

/** Says how many are written to before the draft is published. */
export const PublishDialog = (props: PublishDialogProps) => {
  const { visible, view, version, onDone, onClose } = props;
  const call = useCall();
  const { edition } = useEdition();
  const format = useFormat();
  const words = useText(publicationText);
  const [note, setNote] = useState('');
  const publishing = useMutation({
    mutationFn: () =>
      call('POST /staff/editions/{edition}/timetable/publications', {
        params: { edition },
        body: { version, note },
      }),
    onSuccess: ({ published }) => onDone(published.number),
  });
  const changes = format.number(view.changes.length);
  const people = view.affected.length;
  return (
    <Confirmation
      visible={visible}
      title={words.ask}
      confirm={words.button}
      busy={publishing.isPending}
      error={publishing.error}
      onConfirm={() => publishing.mutate()}
      onClose={onClose}
    >
      <div>
        {people === 0 ? words.askQuiet(changes) : words.askDetail(changes, format.number(people))}
      </div>
      <FormField
        label={words.note}
        constraintText={words.noteHint}
        errorText={fieldError(publishing.error, '/note')}
      >
        <Textarea value={note} onChange={({ detail }) => setNote(detail.value)} />
      </FormField>
    </Confirmation>
  );
};
