import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useCall } from '../../api/call-context.tsx';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { Failure } from '../../parts/failure.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';

interface OutstandingProposalsProps {
  readonly track: string;
  readonly slots: number;
}

/** The proposals that the forum presents. */
export const OutstandingProposals = ({ track, slots }: OutstandingProposalsProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(journeyText).invitations.outstanding;
  const list = useQuery({
    queryKey: ['outstanding', edition, track],
    queryFn: () =>
      call('GET /staff/editions/{edition}/outstanding-proposals', {
        params: { edition },
        query: { track },
      }),
  });
  const marking = useMutation({
    mutationFn: () =>
      call('POST /staff/editions/{edition}/outstanding-proposals', {
        params: { edition },
        body: { track },
      }),
    onSuccess: () => list.refetch(),
  });
  return (
    <SpaceBetween size="m">
      <Failure error={list.error ?? marking.error} retry={list.refetch} />
      {marking.data && (
        <Alert type="success">
          {words.outcome(
            format.number(marking.data.marked),
            format.number(marking.data.unmarked),
            format.number(marking.data.undecided),
          )}
        </Alert>
      )}
      <Table
        items={list.data?.outstanding ?? []}
        trackBy="applicationId"
        loading={list.isPending}
        loadingText={common.loading}
        empty={<Box textAlign="center">{words.empty}</Box>}
        header={
          <Header
            variant="h2"
            description={words.description(format.number(slots))}
            actions={
              <Button loading={marking.isPending} onClick={() => marking.mutate()}>
                {words.mark}
              </Button>
            }
          >
            {words.title}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'title',
            header: words.proposal,
            isRowHeader: true,
            cell: ({ title }) => <bdi>{title ?? '–'}</bdi>,
          },
          { id: 'name', header: common.name, cell: ({ name }) => <bdi>{name}</bdi> },
          {
            id: 'country',
            header: common.country,
            cell: ({ country }) => format.country(country),
          },
          {
            id: 'section',
            header: common.section,
            cell: ({ section }) => titles.section(track, section),
          },
          {
            id: 'score',
            header: words.score,
            cell: ({ score }) => (score === undefined ? '–' : format.score(score)),
          },
        ]}
      />
    </SpaceBetween>
  );
};
