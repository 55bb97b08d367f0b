import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import type { Session } from '../../../../../shared/domain/timetable.ts';
import type { ProposalView } from '../../../api/timetable-answers.ts';
import { useReaderTime } from '../../../parts/use-reader-time.ts';
import { useFormat } from '../../../text/format.ts';
import { useText } from '../../../text/locale.ts';
import { timetableText } from '../../../text/timetable.ts';
import { timetableToolsText } from '../../../text/timetable-tools.ts';
import { useLabels } from '../use-labels.ts';
import { UnplacedList } from './unplaced-list.tsx';

interface ProposedProps {
  readonly proposal: ProposalView;
  /** What a session is called, of the draft or of the list. */
  readonly nameOf: (id: string) => string;
  readonly actions: ReactNode;
}

/** What could be placed and where, and what could not and why. */
export const Proposed = ({ proposal, nameOf, actions }: ProposedProps) => {
  const { sessions, unplaced, isProved } = proposal;
  const format = useFormat();
  const labels = useLabels();
  const readerTime = useReaderTime();
  const { session, when, where, instructors, yourTime } = useText(timetableText);
  const words = useText(timetableToolsText).proposal;
  return (
    <SpaceBetween size="m">
      {unplaced.length > 0 && (
        <Alert type="warning" header={words.unplaced(format.number(unplaced.length))}>
          <Box>{isProved ? words.proved : words.notProved}</Box>
          <UnplacedList unplaced={unplaced} nameOf={nameOf} />
        </Alert>
      )}
      <Table<Session>
        items={sessions}
        trackBy="id"
        contentDensity="compact"
        empty={<Box textAlign="center">{words.nonePlaced}</Box>}
        header={
          <Header variant="h2" actions={sessions.length > 0 && actions}>
            {words.placed(format.number(sessions.length))}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'when',
            header: when,
            cell: (one) => {
              const own = readerTime(one.startsAt);
              return (
                <>
                  <div className="one-line">{labels.when(one)}</div>
                  {own !== undefined && <div className="one-line secondary">{yourTime(own)}</div>}
                </>
              );
            },
          },
          { id: 'session', header: session, isRowHeader: true, cell: labels.title },
          { id: 'where', header: where, cell: labels.where },
          { id: 'instructors', header: instructors, cell: labels.instructors },
        ]}
      />
    </SpaceBetween>
  );
};
