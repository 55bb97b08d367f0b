import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import type { ShownVote } from '../../api/vote-answers.ts';
import { Confirmation } from '../../parts/confirmation.tsx';
import { ReasonField, reasonFault } from '../../parts/reason-field.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';

interface CloseDialogProps {
  readonly vote: ShownVote;
  readonly visible: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Closes a vote before its time, with the reason. */
export const CloseDialog = ({ vote, visible, onDone, onClose }: CloseDialogProps) => {
  const { edition, track, members, voted } = vote;
  const call = useCall();
  const queries = useQueryClient();
  const format = useFormat();
  const words = useText(panelVoteText).standing;
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const closing = useMutation({
    mutationFn: () =>
      call('POST /staff/editions/{edition}/panel-votes/{track}/closing', {
        params: { edition, track },
        body: { why },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['panel-vote', edition, track] });
      onDone();
    },
  });
  return (
    <Confirmation
      visible={visible}
      title={words.closeTitle}
      confirm={words.close}
      busy={closing.isPending}
      error={closing.error}
      onConfirm={() => {
        setAsked(true);
        if (reasonFault(why) === undefined) closing.mutate();
      }}
      onClose={onClose}
    >
      <div>
        {voted === members ? words.closeAll : words.closeDetail(format.number(members - voted))}
      </div>
      <ReasonField value={why} change={setWhy} hint={words.closeReason} isAsked={asked} />
    </Confirmation>
  );
};
