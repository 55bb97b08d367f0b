import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import { useState } from 'react';
import type { BoardRow } from '../../api/answers.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { RecordDialog } from './record-dialog.tsx';
import { type RecordedThing, recordedThings } from './recorded-things.ts';

interface RecordMenuProps {
  readonly people: readonly BoardRow[];
  readonly onDone: () => void;
  readonly reload: () => void;
}

/** What the office records of the people who are marked. */
export const RecordMenu = ({ people, onDone, reload }: RecordMenuProps) => {
  const words = useText(journeyText).board;
  const [thing, setThing] = useState<RecordedThing>();
  return (
    <>
      <ButtonDropdown
        variant="primary"
        disabled={people.length === 0}
        items={recordedThings.map((id) => ({ id, text: words.actions[id] }))}
        onItemClick={({ detail }) => setThing(recordedThings.find((one) => one === detail.id))}
      >
        {words.record}
      </ButtonDropdown>
      {thing && (
        <RecordDialog
          thing={thing}
          people={people}
          reload={reload}
          onClose={(isDone) => {
            setThing(undefined);
            if (isDone) onDone();
          }}
        />
      )}
    </>
  );
};
