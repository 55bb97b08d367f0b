import Alert from '@cloudscape-design/components/alert';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';
import { DecisionForm } from './decision-form.tsx';
import { PanelForm } from './panel-form.tsx';
import { EarlierVersions, VersionText } from './versions.tsx';

/** One proposal: the version in review, those before it, and the decision. */
const ProposalPage = () => {
  const { applicationId = '' } = useParams();
  const call = useCall();
  const queries = useQueryClient();
  const { timeZone } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const words = useText(proposalText).page;
  const key = ['proposal-review', applicationId];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => call('GET /proposal-reviews/{applicationId}', { params: { applicationId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Spinner size="large" />;
  const { reference, track, section, country, dueAt, current, earlier } = data;
  const beside = new Set(data.open ? data.rubric.criteria.map(({ id }) => id) : []);
  return (
    <Page
      title={current.title}
      description={[
        reference,
        titles.track(track),
        titles.section(track, section),
        format.country(country),
        words.due(format.moment(dueAt, timeZone)),
      ].join(' · ')}
      actions={<ConsoleButton to="/proposal-reviews">{words.toQueue}</ConsoleButton>}
    >
      {!data.open && <Alert type="info">{words.closed}</Alert>}
      <VersionText version={current} elsewhere={beside} />
      <EarlierVersions versions={earlier} />
      <DecisionForm
        key={`${applicationId} ${current.version}`}
        view={data}
        openAgain={() => void queries.resetQueries({ queryKey: key })}
      />
      {data.open && data.reviewers && (
        <PanelForm
          key={`${applicationId} panel`}
          applicationId={applicationId}
          reviewers={data.reviewers}
          needed={data.reviewersNeeded}
        />
      )}
    </Page>
  );
};

export default ProposalPage;
