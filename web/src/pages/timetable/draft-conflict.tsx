import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { ChangeList } from './change-list.tsx';
import type { Difference } from './difference.ts';

interface DraftConflictProps {
  /** In the server's words. */
  readonly title: string;
  readonly difference: Difference;
  readonly busy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** What others changed in the draft since it was read. */
export const WhatChanged = ({
  difference: { own, others },
}: {
  readonly difference: Difference;
}) => {
  const words = useText(timetableText).conflict;
  return (
    <SpaceBetween size="xs">
      {own.length > 0 && (
        <div>
          {words.concerned}
          <ChangeList changes={own} />
        </div>
      )}
      {others.length > 0 && (
        <div>
          {words.others}
          <ChangeList changes={others} />
        </div>
      )}
      {own.length + others.length === 0 && <div>{words.unknown}</div>}
    </SpaceBetween>
  );
};

/** Somebody else was first: shows what they changed, and has the writer say whose stands. */
export const DraftConflict = (props: DraftConflictProps) => {
  const { title, difference, busy, onMine, onTheirs } = props;
  const words = useText(timetableText).conflict;
  return (
    <Alert
      type="warning"
      header={title}
      action={
        <SpaceBetween direction="horizontal" size="xs">
          <Button loading={busy} onClick={onMine}>
            {words.mine}
          </Button>
          <Button disabled={busy} onClick={onTheirs}>
            {words.theirs}
          </Button>
        </SpaceBetween>
      }
    >
      <SpaceBetween size="xs">
        <div>{words.detail}</div>
        <WhatChanged difference={difference} />
      </SpaceBetween>
    </Alert>
  );
};
