import { ArrivalNotice } from '../../parts/arrival.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { KeysHint } from '../../parts/keys-hint.tsx';
import { Page } from '../../parts/page.tsx';
import { useRowKeys } from '../../parts/row-focus.tsx';
import { attendanceText } from '../../text/attendance.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/locale.ts';
import { AppealsTable } from './appeals-table.tsx';
import { UnmatchedTable } from './unmatched-table.tsx';

/** What of attendance waits for the office: appeals, and people whom nobody has recognised. */
const QueuePage = () => {
  const common = useText(commonText);
  const words = useText(attendanceText).queue;
  useRowKeys();
  return (
    <Page
      title={words.title}
      description={words.description}
      actions={<ConsoleButton to="/attendance">{words.back}</ConsoleButton>}
    >
      <ArrivalNotice />
      <KeysHint
        keys={[
          ['j', common.keys.next],
          ['k', common.keys.previous],
        ]}
      />
      <AppealsTable />
      <UnmatchedTable />
    </Page>
  );
};

export default QueuePage;
