import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { learningText } from '../../text/learning.ts';
import { useText } from '../../text/locale.ts';
import { CommentsTable } from './comments-table.tsx';
import { CourseSatisfaction } from './course-satisfaction.tsx';
import { FollowUp } from './follow-up.tsx';
import { SelfAssessment } from './self-assessment.tsx';
import { SessionSatisfaction } from './session-satisfaction.tsx';

/** Every figure of an edition that asks for them, as answers come in. */
const Results = () => {
  const call = useCall();
  const { edition } = useEdition();
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluation', edition],
    queryFn: () => call('GET /staff/editions/{edition}/evaluation', { params: { edition } }),
  });
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Spinner size="large" />;
  return (
    <SpaceBetween size="l">
      <SelfAssessment report={data.selfAssessment} />
      <CourseSatisfaction report={data.course} />
      <SessionSatisfaction sessions={data.sessions} />
      <FollowUp report={data.followUp} />
      <CommentsTable sessions={data.sessions} />
    </SpaceBetween>
  );
};

/** What people said of their learning. */
const LearningPage = () => {
  const { evaluation } = useEdition();
  const words = useText(learningText);
  return (
    <Page title={words.title} description={words.description}>
      {evaluation === undefined ? <Notice title={words.notAsked} /> : <Results />}
    </Page>
  );
};

export default LearningPage;
