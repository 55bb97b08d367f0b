import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { AppealView, TraineeView } from '../../api/training-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { attendanceText } from '../../text/attendance.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { AppealForm } from './appeal-form.tsx';
import { useSessionTitle } from './use-session-title.ts';

interface AppealProps {
  readonly person: TraineeView;
  readonly appeal: AppealView;
}

/** What somebody asks to be counted and why, with the answer, or the form for it. */
export const Appeal = ({ person, appeal }: AppealProps) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const titleOf = useSessionTitle();
  const words = useText(attendanceText).person;
  const [kind = '', id = ''] = appeal.session.split('/');
  const { answer } = appeal;
  // What was answered before is no news.
  const [wasOpen] = useState(answer === undefined);
  return (
    <SpaceBetween size="s">
      <Box variant="h3">{words.appeal(titleOf(kind, id, person.track))}</Box>
      <Box variant="small" color="text-body-secondary">
        {words.madeAt(format.moment(appeal.madeAt, timeZone))}
      </Box>
      <div className="statement">{appeal.text}</div>
      {answer === undefined ? (
        <AppealForm applicationId={person.applicationId} session={appeal.session} />
      ) : (
        <TakesFocus when={wasOpen}>
          <StatusIndicator type={answer.granted ? 'success' : 'stopped'}>
            {answer.granted ? words.granted : words.refused} · {format.moment(answer.at, timeZone)}
          </StatusIndicator>
          <div className="statement">{answer.reason}</div>
        </TakesFocus>
      )}
    </SpaceBetween>
  );
};
