import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { listOf } from '../../api/list-of.ts';
import type { UnmatchedAttendee } from '../../api/training-answers.ts';
import { RowFocus } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { attendanceText } from '../../text/attendance.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { MatchDialog } from './match-dialog.tsx';
import { useAttendees, useReadAttendanceAgain } from './use-attendance.ts';
import { useSessionTitle } from './use-session-title.ts';

/** People in the lists of seminars whom nobody has recognised, to be matched, and who was so far. */
export const UnmatchedTable = () => {
  const format = useFormat();
  const titleOf = useSessionTitle();
  const words = useText(attendanceText);
  const { unmatched: own } = words;
  const query = useAttendees();
  const { rows: people } = useParticipants();
  const readAgain = useReadAttendanceAgain();
  const [deciding, setDeciding] = useState<UnmatchedAttendee>();
  const [told, setTold] = useState<string>();
  const decided = query.data?.decided ?? [];
  const nameOf = (id: string | null): string =>
    id === null
      ? own.nobody
      : (people.find(({ applicationId }) => applicationId === id)?.name ?? id);
  return (
    <SpaceBetween size="m">
      <TakesFocus when={told}>{told && <Alert type="success">{told}</Alert>}</TakesFocus>
      <RowTable
        title={own.title}
        list={listOf(query)}
        rows={query.data?.unmatched ?? []}
        keyOf={({ attendee }) => attendee}
        empty={own.empty}
        columns={[
          {
            id: 'attendee',
            header: own.attendee,
            isRowHeader: true,
            cell: ({ name }) => <bdi className="name">{name}</bdi>,
          },
          { id: 'email', header: own.email, cell: ({ email }) => email || '–' },
          {
            id: 'seminars',
            header: own.seminars,
            cell: ({ seminars }) =>
              seminars
                .map(
                  ({ seminar, minutes }) =>
                    `${titleOf('seminar', seminar)}: ${words.minutes(format.number(minutes))}`,
                )
                .join(', '),
          },
          {
            id: 'decide',
            header: own.decide,
            cell: (attendee) => (
              <RowFocus of={attendee.attendee}>
                <Button variant="inline-link" onClick={() => setDeciding(attendee)}>
                  {own.decideOn(attendee.name)}
                </Button>
              </RowFocus>
            ),
          },
        ]}
      />
      {decided.length > 0 && (
        <ExpandableSection headerText={own.decided(format.number(decided.length))}>
          <ul>
            {decided.map(({ attendee, applicationId }) => (
              <li key={attendee}>{own.is(attendee, nameOf(applicationId))}</li>
            ))}
          </ul>
        </ExpandableSection>
      )}
      {deciding && (
        <MatchDialog
          key={deciding.attendee}
          attendee={deciding}
          people={people}
          onClose={() => setDeciding(undefined)}
          onDone={(applicationId) => {
            setTold(
              applicationId === null
                ? own.doneNobody(deciding.name)
                : own.done(deciding.name, nameOf(applicationId)),
            );
            setDeciding(undefined);
            readAgain();
          }}
        />
      )}
    </SpaceBetween>
  );
};
