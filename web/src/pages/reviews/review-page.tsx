import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import { Problem } from '../../api/problem.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { discussionText } from '../../text/discussions.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';
import { OwnDiscussion } from '../discussions/own-discussion.tsx';
import { ChangedAnswers } from './changed-answers.tsx';
import { DeclarationForm } from './declaration-form.tsx';
import { ReviewForm } from './review-form.tsx';

/** One application to review. It is read once: what is typed is never replaced from behind. */
const ReviewPage = () => {
  const { applicationId = '' } = useParams();
  const call = useCall();
  const queries = useQueryClient();
  const { timeZone } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const words = useText(reviewText).page;
  const discussion = useText(discussionText);
  const [revising, setRevising] = useState(false);
  const [revised, setRevised] = useState(false);
  const key = ['review', applicationId];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => call('GET /reviews/{applicationId}', { params: { applicationId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnMount: false,
  });
  if (error instanceof Problem && error.code === 'declaration-needed') {
    return (
      <DeclarationForm key={applicationId} applicationId={applicationId} onDeclared={refetch} />
    );
  }
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Spinner size="large" />;
  const { track, section, review, reference } = data;
  return (
    <Page
      title={words.title(reference)}
      description={[
        titles.track(track),
        titles.section(track, section),
        words.due(format.moment(review.dueAt, timeZone)),
      ].join(' · ')}
      actions={<ConsoleButton to="/reviews">{words.toQueue}</ConsoleButton>}
    >
      <ChangedAnswers view={data} />
      {revised && <Alert type="success">{discussion.revision.done}</Alert>}
      {review.status === 'done' && (
        <OwnDiscussion
          applicationId={applicationId}
          revise={revising || revised ? undefined : () => setRevising(true)}
        />
      )}
      <ReviewForm
        key={`${applicationId} ${revising}`}
        view={data}
        {...(revising && {
          onRevised: () => {
            setRevising(false);
            setRevised(true);
            void queries.invalidateQueries({ queryKey: ['discussion', applicationId] });
            void queries.resetQueries({ queryKey: key });
          },
        })}
        openAgain={
          <Button onClick={() => void queries.resetQueries({ queryKey: key })}>
            {words.openAgain}
          </Button>
        }
      />
    </Page>
  );
};

export default ReviewPage;
