import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { useCall } from '../../api/call-context.tsx';
import { orNull } from '../../api/problem.ts';
import { Failure } from '../../parts/failure.tsx';
import { discussionText } from '../../text/discussions.ts';
import { useText } from '../../text/locale.ts';
import { Thread } from './thread.tsx';

interface OwnDiscussionProps {
  readonly applicationId: string;
  /** Absent while the review is being revised, and once it is. */
  readonly revise: (() => void) | undefined;
}

/** The discussion of an application, for a reviewer who has submitted; nothing where there is none. */
export const OwnDiscussion = ({ applicationId, revise }: OwnDiscussionProps) => {
  const call = useCall();
  const words = useText(discussionText);
  const params = { applicationId };
  const { data, error, refetch } = useQuery({
    queryKey: ['discussion', applicationId],
    queryFn: () => orNull(call('GET /reviews/{applicationId}/discussion', { params })),
  });
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (!data) return null;
  return (
    <SpaceBetween size="l">
      {data.mayRevise && revise && (
        <Alert type="info" action={<Button onClick={revise}>{words.revision.begin}</Button>}>
          {words.revision.offer}
        </Alert>
      )}
      <Thread
        discussion={data}
        note={words.youAre(data.you ?? words.gone)}
        send={(text) =>
          call('POST /reviews/{applicationId}/discussion', { params, body: { text } })
        }
        readAgain={refetch}
      />
    </SpaceBetween>
  );
};
