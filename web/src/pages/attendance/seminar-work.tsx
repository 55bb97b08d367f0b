import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { LogOutcome } from '../../api/training-answers.ts';
import { ConsoleLink } from '../../parts/console-link.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { attendanceText } from '../../text/attendance.ts';
import { useFormat } from '../../text/format.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { ExcuseDialog } from './excuse-dialog.tsx';
import { LogDialog } from './log-dialog.tsx';
import type { Occasion } from './occasions.ts';
import { TallyAlert } from './tally-alert.tsx';
import { useAttendance, useReadAttendanceAgain } from './use-attendance.ts';

/** What a list did: who was recorded, and who was not recognised in it. */
const LogResult = ({ outcome }: { readonly outcome: LogOutcome }) => {
  const format = useFormat();
  const words = useText(attendanceText).log;
  const { rows } = useParticipants();
  return (
    <SpaceBetween size="s">
      <Alert type={outcome.unmatched.length === 0 ? 'success' : 'info'}>
        {words.done(format.number(outcome.rows), format.number(outcome.inWaitingRoom))}{' '}
        {outcome.unmatched.length > 0 && (
          <>
            {words.unmatched(format.number(outcome.unmatched.length))}{' '}
            <ConsoleLink to="/attendance/queue">{words.look}</ConsoleLink>
          </>
        )}
      </Alert>
      <TallyAlert tally={outcome} people={rows} />
    </SpaceBetween>
  );
};

/** The list of a seminar's meeting, and whether the seminar counts for everyone. */
export const SeminarWork = ({ occasion }: { readonly occasion: Occasion }) => {
  const locale = useLocale();
  const words = useText(attendanceText);
  const readAgain = useReadAttendanceAgain();
  const { data } = useAttendance();
  const [open, setOpen] = useState<'log' | 'excuse'>();
  const [outcome, setOutcome] = useState<LogOutcome>();
  const [changes, setChanges] = useState(0);
  const seminar = occasion.name;
  const title = occasion.title?.[locale] ?? seminar;
  const isExcused = data?.excused.includes(seminar) ?? false;
  const close = (): void => setOpen(undefined);
  return (
    <SpaceBetween size="m">
      <SpaceBetween direction="horizontal" size="xs">
        <Button onClick={() => setOpen('log')}>{words.log.open}</Button>
        {!isExcused && <Button onClick={() => setOpen('excuse')}>{words.excuse.open}</Button>}
      </SpaceBetween>
      <TakesFocus when={changes}>
        {isExcused && (
          <Alert
            type="info"
            action={<Button onClick={() => setOpen('excuse')}>{words.excuse.takeBack}</Button>}
          >
            {words.excuse.stands}
          </Alert>
        )}
      </TakesFocus>
      <TakesFocus when={outcome}>{outcome && <LogResult outcome={outcome} />}</TakesFocus>
      <LogDialog
        visible={open === 'log'}
        seminar={seminar}
        title={title}
        onClose={close}
        onDone={(done) => {
          setOutcome(done);
          readAgain();
          close();
        }}
      />
      <ExcuseDialog
        visible={open === 'excuse'}
        seminar={seminar}
        title={title}
        isExcused={isExcused}
        onClose={close}
        onDone={() => {
          setChanges(changes + 1);
          readAgain();
          close();
        }}
      />
    </SpaceBetween>
  );
};
