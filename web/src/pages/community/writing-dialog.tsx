import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Spinner from '@cloudscape-design/components/spinner';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import type { WritingState } from '../../api/cohort-answers.ts';
import { problemIn } from '../../api/problem.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { ReasonField, reasonFault } from '../../parts/reason-field.tsx';
import { communityText } from '../../text/community.ts';
import { useText } from '../../text/locale.ts';

interface WritingDialogProps {
  readonly author: { readonly applicationId: string; readonly name: string };
  readonly onDone: (state: WritingState) => void;
  readonly onClose: () => void;
}

/** Closes writing for one person with what they are told, or reopens it. */
export const WritingDialog = ({ author, onDone, onClose }: WritingDialogProps) => {
  const call = useCall();
  const queries = useQueryClient();
  const { edition } = useEdition();
  const momentOf = useMoment();
  const words = useText(communityText);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { applicationId } = author;
  const params = { edition, applicationId };
  const key = ['writing', edition, applicationId];
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () =>
      call('GET /staff/editions/{edition}/cohort/members/{applicationId}/writing', { params }),
    staleTime: 0,
  });
  const setting = useMutation({
    mutationFn: (open: boolean) =>
      call('PUT /staff/editions/{edition}/cohort/members/{applicationId}/writing', {
        params,
        body: { open, reason, read: { open: !open } },
      }),
    onSuccess: (state) => {
      queries.setQueryData(key, state);
      onDone(state);
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
  const isConflict = problemIn(setting.error)?.status === 409;
  return (
    <Confirmation
      visible
      title={words.writingOf(author.name)}
      confirm={data?.open === false ? words.writing.reopen : words.writing.close}
      busy={setting.isPending || data === undefined}
      error={error ?? setting.error}
      onConfirm={() => {
        setAsked(true);
        if (data !== undefined && reasonFault(reason) === undefined) setting.mutate(!data.open);
      }}
      onClose={onClose}
    >
      {data === undefined && error === null && <Spinner />}
      {data?.open && <div>{words.writing.isOpen}</div>}
      {data?.closed && (
        <div>
          <Box variant="h3">{words.writing.isClosed(momentOf(data.closed.at))}</Box>
          <div className="statement">{data.closed.reason}</div>
        </div>
      )}
      <ReasonField
        value={reason}
        change={setReason}
        hint={data?.open === false ? words.keptReason : words.writing.toldReason}
        isAsked={asked}
      />
      {isConflict && <Alert type="info">{words.asItStands}</Alert>}
    </Confirmation>
  );
};
