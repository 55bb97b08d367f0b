import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import type { ShownVote } from '../../api/vote-answers.ts';
import { ArrivalNotice } from '../../parts/arrival.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';
import { CloseDialog } from './close-dialog.tsx';
import { CandidatesTable, PanelTable } from './vote-tables.tsx';

interface Opened {
  /** Whom no letter reaches, of a vote that was opened just now. */
  readonly notTold?: readonly string[];
}

/** A vote that is open or closed: who has voted, and how it ended once it has. */
export const VoteStanding = ({ vote }: { readonly vote: ShownVote }) => {
  const { panel = [], open, closesAt, voted, members } = vote;
  const { notTold = [] } = useHistoryState<Opened | null>() ?? {};
  const format = useFormat();
  const momentOf = useMoment();
  const { standing: words, open: opening } = useText(panelVoteText);
  const [closing, setClosing] = useState(false);
  const [told, setTold] = useState<string>();
  const moment = momentOf(closesAt);
  return (
    <SpaceBetween size="m">
      <div>
        <ArrivalNotice />
        {notTold.length > 0 && (
          <Alert type="warning" header={opening.notTold(format.number(notTold.length))}>
            <ul>
              {notTold.map((sub) => (
                <li key={sub} className="edition-file">
                  {sub}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <TakesFocus when={told}>{told && <Alert type="success">{told}</Alert>}</TakesFocus>
      </div>
      <Container
        header={
          <Header
            variant="h2"
            description={words.secret}
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                {vote.named !== undefined && (
                  <ConsoleButton to={`/panel-vote?track=${vote.track}`}>
                    {words.ownBallot}
                  </ConsoleButton>
                )}
                {open && <Button onClick={() => setClosing(true)}>{words.close}</Button>}
              </SpaceBetween>
            }
          >
            {words.title}
          </Header>
        }
      >
        <SpaceBetween size="xs">
          <StatusIndicator type={open ? 'in-progress' : 'success'}>
            {open ? words.open(moment) : words.closed(moment)}
          </StatusIndicator>
          <Box>{words.turnout(format.number(voted), format.number(members))}</Box>
        </SpaceBetween>
      </Container>
      <PanelTable panel={panel} />
      <CandidatesTable vote={vote} />
      <CloseDialog
        vote={vote}
        visible={closing}
        onClose={() => setClosing(false)}
        onDone={() => {
          setClosing(false);
          setTold(words.closedNow);
        }}
      />
    </SpaceBetween>
  );
};
