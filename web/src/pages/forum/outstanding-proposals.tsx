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
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';

interface OutstandingProposalsProps {
  readonly track: string;
  readonly slots: number;
  /** While a panel votes nothing is marked. */
  readonly isVoting: boolean;
}

/** The proposals that the forum presents. */
export const OutstandingProposals = ({ track, slots, isVoting }: OutstandingProposalsProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(journeyText).invitations.outstanding;
  const vote = useText(panelVoteText);
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
      <TakesFocus when={marking.data}>
        {marking.data && (
          <Alert type="success">
            {words.outcome(
              format.number(marking.data.marked),
              format.number(marking.data.unmarked),
              format.number(marking.data.undecided),
            )}
            <Box variant="h3">{vote.rule.title}</Box>
            <ol>
              {marking.data.by.map((step) => (
                <li key={step}>{vote.rule[step]}</li>
              ))}
            </ol>
          </Alert>
        )}
      </TakesFocus>
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
              <Button
                loading={marking.isPending}
                disabled={isVoting}
                disabledReason={vote.standing.waits}
                onClick={() => marking.mutate()}
              >
                {words.mark}
              </Button>
            }
          >
            {words.title}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'slot',
            header: vote.slot,
            cell: ({ slot }) => (slot === undefined ? '–' : format.number(slot)),
          },
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
