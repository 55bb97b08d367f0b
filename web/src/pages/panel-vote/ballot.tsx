import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { problemIn } from '../../api/problem.ts';
import type { ShownVote } from '../../api/vote-answers.ts';
import { Failure } from '../../parts/failure.tsx';
import { KeysHint } from '../../parts/keys-hint.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { useSaveKey } from '../../parts/use-save-key.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';
import { CandidateCard } from './candidate-card.tsx';

interface BallotProps {
  readonly vote: ShownVote;
  readonly readAgain: () => unknown;
}

const isSameBallot = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** What is named is marked; sent again, it takes the place of what was sent before. */
export const Ballot = ({ vote, readAgain }: BallotProps) => {
  const { edition, track, choices, open, closesAt } = vote;
  const call = useCall();
  const format = useFormat();
  const momentOf = useMoment();
  const { ballot: words, standing } = useText(panelVoteText);
  const [named, setNamed] = useState(vote.named ?? []);
  const [fault, setFault] = useState<string>();
  const isMember = vote.named !== undefined;
  const casting = useMutation({
    mutationFn: () =>
      call('PUT /panel-votes/{edition}/{track}/ballot', {
        params: { edition, track },
        body: { named: [...named] },
      }),
    onSuccess: readAgain,
    // It may have been closed meanwhile: what was marked is still marked.
    onError: readAgain,
  });
  const isUnsent = isMember && open && !isSameBallot(named, vote.named ?? []);
  useLeaveWarning(isUnsent);
  const toggle = (id: string): void => {
    casting.reset();
    const next = named.includes(id) ? named.filter((one) => one !== id) : [...named, id];
    const isTooMany = next.length > choices;
    setFault(isTooMany ? words.tooMany(format.number(choices)) : undefined);
    if (!isTooMany) setNamed(next);
  };
  const cast = (): void => {
    if (!isMember || !open) return;
    setFault(named.length === 0 ? words.noneNamed : undefined);
    if (named.length > 0) casting.mutate();
  };
  useSaveKey(cast);
  const moment = momentOf(closesAt);
  return (
    <SpaceBetween size="l">
      <StatusIndicator type={open ? 'in-progress' : 'success'}>
        {open ? standing.open(moment) : standing.closed(moment)}
      </StatusIndicator>
      {!isMember && <Alert type="info">{words.onlookers}</Alert>}
      {vote.candidates.map((candidate) => (
        <CandidateCard
          key={candidate.applicationId}
          candidate={candidate}
          track={track}
          isNamed={named.includes(candidate.applicationId)}
          votes={vote.votes?.find((one) => one.applicationId === candidate.applicationId)?.votes}
          toggle={isMember && open ? () => toggle(candidate.applicationId) : undefined}
        />
      ))}
      <TakesFocus when={fault ?? casting.error ?? casting.data}>
        {fault !== undefined && <Alert type="error">{fault}</Alert>}
        <Failure error={casting.error} />
        {casting.data && problemIn(casting.error) === undefined && !isUnsent && (
          <Alert type="success">{words.done}</Alert>
        )}
      </TakesFocus>
      {isMember && open && (
        <SpaceBetween size="s">
          <Box>{words.chosen(format.number(named.length), format.number(choices))}</Box>
          <Button variant="primary" loading={casting.isPending} onClick={cast}>
            {vote.named?.length === 0 ? words.button : words.again}
          </Button>
          <KeysHint keys={[['Ctrl + Enter', words.save]]} />
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
};
