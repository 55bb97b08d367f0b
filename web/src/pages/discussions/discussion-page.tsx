import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { ReasonField, reasonFault } from '../../parts/reason-field.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { discussionText } from '../../text/discussions.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { ReviewersTable } from './reviewers-table.tsx';
import { Thread } from './thread.tsx';

/** One discussion as the office reads it: who is who, what was said, and its end. */
const DiscussionPage = () => {
  const { applicationId = '' } = useParams();
  const call = useCall();
  const format = useFormat();
  const words = useText(discussionText);
  const [closing, setClosing] = useState(false);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const params = { applicationId };
  const { data, error, refetch } = useQuery({
    queryKey: ['office-discussion', applicationId],
    queryFn: () => call('GET /staff/reviews/{applicationId}/discussion', { params }),
  });
  const ending = useMutation({
    mutationFn: () =>
      call('POST /staff/reviews/{applicationId}/discussion/closing', { params, body: { why } }),
    onSuccess: () => {
      setClosing(false);
      void refetch();
    },
  });
  const back = <ConsoleButton to="/discussions">{words.back}</ConsoleButton>;
  if (error !== null) {
    return (
      <Page title={words.title} actions={back}>
        <Failure error={error} retry={refetch} />
      </Page>
    );
  }
  if (data === undefined) return <Spinner size="large" />;
  const { spread } = data;
  return (
    <Page
      title={words.open(data.reference)}
      description={spread === undefined ? undefined : `${words.spread}: ${format.score(spread)}`}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          {back}
          {data.open && <Button onClick={() => setClosing(true)}>{words.closing.button}</Button>}
        </SpaceBetween>
      }
    >
      <TakesFocus when={ending.data}>
        {ending.data && <Alert type="success">{words.closing.done}</Alert>}
      </TakesFocus>
      <Thread
        discussion={data}
        note={words.officeReads}
        send={(text) =>
          call('POST /staff/reviews/{applicationId}/discussion', { params, body: { text } })
        }
        readAgain={refetch}
      />
      <ReviewersTable reviewers={data.reviewers} />
      <Confirmation
        visible={closing}
        title={words.closing.title}
        confirm={words.closing.button}
        busy={ending.isPending}
        error={ending.error}
        onConfirm={() => {
          setAsked(true);
          if (reasonFault(why) === undefined) ending.mutate();
        }}
        onClose={() => setClosing(false)}
      >
        <div>{words.closing.detail}</div>
        <ReasonField value={why} change={setWhy} hint={words.closing.reason} isAsked={asked} />
      </Confirmation>
    </Page>
  );
};

export default DiscussionPage;
