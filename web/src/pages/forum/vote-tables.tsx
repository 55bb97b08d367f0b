import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import type { PanelMember, ShownVote } from '../../api/vote-answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';

/** Who is on the panel and who has voted; how is nobody's to know. */
export const PanelTable = ({ panel }: { readonly panel: readonly PanelMember[] }) => {
  const words = useText(panelVoteText).standing;
  return (
    <Table
      items={panel}
      trackBy="sub"
      contentDensity="compact"
      header={<Header variant="h2">{words.members}</Header>}
      columnDefinitions={[
        {
          id: 'member',
          header: words.member,
          isRowHeader: true,
          cell: ({ sub, name, email, registered }) => (
            <>
              <bdi className="name">{name ?? email ?? sub}</bdi>
              {!registered && <div className="secondary">{words.unregistered}</div>}
            </>
          ),
        },
        {
          id: 'ballot',
          header: words.ballot,
          cell: ({ voted }) => (
            <StatusIndicator type={voted ? 'success' : 'pending'}>
              {voted ? words.voted : words.missing}
            </StatusIndicator>
          ),
        },
      ]}
    />
  );
};

/** What is voted on; with the votes, most first, once it is closed. */
export const CandidatesTable = ({ vote }: { readonly vote: ShownVote }) => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(panelVoteText).standing;
  const votesOf = (id: string): number | undefined =>
    vote.votes?.find(({ applicationId }) => applicationId === id)?.votes;
  return (
    <Table
      items={vote.candidates.toSorted(
        (a, b) => (votesOf(b.applicationId) ?? 0) - (votesOf(a.applicationId) ?? 0),
      )}
      trackBy="applicationId"
      contentDensity="compact"
      header={<Header variant="h2">{words.candidates}</Header>}
      columnDefinitions={[
        {
          id: 'title',
          header: words.proposal,
          isRowHeader: true,
          cell: ({ title }) => <bdi>{title}</bdi>,
        },
        { id: 'reference', header: common.reference, cell: ({ reference }) => reference },
        {
          id: 'section',
          header: common.section,
          cell: ({ section }) => titles.section(vote.track, section),
        },
        { id: 'country', header: common.country, cell: ({ country }) => format.country(country) },
        {
          id: 'votes',
          header: words.votes,
          cell: ({ applicationId }) => {
            const votes = votesOf(applicationId);
            return votes === undefined ? (
              <Box color="text-body-secondary">{words.secretVotes}</Box>
            ) : (
              format.number(votes)
            );
          },
        },
      ]}
    />
  );
};
