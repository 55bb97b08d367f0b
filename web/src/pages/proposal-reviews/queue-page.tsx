import type { TableProps } from '@cloudscape-design/components/table';
import type { ProposalRow } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { usePages } from '../../api/use-pages.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { ConsoleLink } from '../../parts/console-link.tsx';
import { Deadline } from '../../parts/deadline.tsx';
import { Page } from '../../parts/page.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';

const useColumns = (): readonly TableProps.ColumnDefinition<ProposalRow>[] => {
  const { timeZone } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(proposalText).queue;
  return [
    {
      id: 'title',
      header: words.proposal,
      isRowHeader: true,
      cell: ({ applicationId, title, reference }) => (
        <ConsoleLink to={`/proposal-reviews/${applicationId}`}>
          <bdi>{title ?? reference}</bdi>
        </ConsoleLink>
      ),
    },
    { id: 'reference', header: common.reference, cell: ({ reference }) => reference },
    {
      id: 'section',
      header: common.section,
      cell: ({ track, section }) => titles.section(track, section),
    },
    { id: 'country', header: common.country, cell: ({ country }) => format.country(country) },
    {
      id: 'round',
      header: words.round,
      cell: ({ round = 0 }) => (round === 0 ? words.first : words.revision(format.number(round))),
    },
    {
      id: 'submittedAt',
      header: words.submittedAt,
      cell: ({ submittedAt }) => format.moment(submittedAt, timeZone),
    },
    { id: 'dueAt', header: words.dueAt, cell: ({ dueAt }) => <Deadline at={dueAt} /> },
  ];
};

/** Proposals that wait for a decision. */
const ProposalQueuePage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(proposalText).queue;
  const columns = useColumns();
  const list = usePages({
    key: ['proposal-reviews', edition],
    page: (cursor) => call('GET /proposal-reviews', { query: { edition, cursor } }),
    rowsOf: ({ reviews }) => reviews,
  });
  return (
    <Page title={words.title} description={words.description}>
      <RowTable
        title={words.title}
        list={list}
        rows={list.rows}
        columns={columns}
        keyOf={({ applicationId }) => applicationId}
        empty={words.empty}
      />
    </Page>
  );
};

export default ProposalQueuePage;
