import SegmentedControl from '@cloudscape-design/components/segmented-control';
import type { ReviewRow } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { usePages } from '../../api/use-pages.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { ConsoleLink } from '../../parts/console-link.tsx';
import { Deadline } from '../../parts/deadline.tsx';
import { Page } from '../../parts/page.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useSetting } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

type Status = 'open' | 'done';

const useColumns = (status: Status) => {
  const edition = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const words = useText(reviewText).queue;
  const common = useText(commonText);
  const reference = {
    id: 'reference',
    header: common.reference,
    isRowHeader: true,
    cell: (row: ReviewRow) => (
      <ConsoleLink to={`/reviews/${row.applicationId}`}>{row.reference}</ConsoleLink>
    ),
  };
  const course = [
    { id: 'track', header: common.track, cell: (row: ReviewRow) => titles.track(row.track) },
    {
      id: 'section',
      header: common.section,
      cell: (row: ReviewRow) => titles.section(row.track, row.section),
    },
  ];
  const dueAt = {
    id: 'dueAt',
    header: words.dueAt,
    cell: (row: ReviewRow) => <Deadline at={row.dueAt} />,
  };
  const result = [
    {
      id: 'submittedAt',
      header: words.submittedAt,
      cell: (row: ReviewRow) => format.moment(row.submittedAt, edition.timeZone),
    },
    {
      id: 'score',
      header: words.score,
      cell: (row: ReviewRow) => (row.score === undefined ? '–' : format.score(row.score)),
    },
  ];
  return status === 'open' ? [reference, ...course, dueAt] : [reference, ...course, ...result];
};

/** What a reviewer has to do, earliest due first, and what they have done. */
const QueuePage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(reviewText).queue;
  const [chosen, choose] = useSetting('status');
  const status: Status = chosen === 'done' ? 'done' : 'open';
  const columns = useColumns(status);
  const list = usePages({
    key: ['reviews', edition, status],
    page: (cursor) => call('GET /reviews', { query: { edition, status, cursor } }),
    rowsOf: ({ reviews }) => reviews,
  });
  return (
    <Page title={words.title} description={words.description}>
      <RowTable
        title={status === 'open' ? words.open : words.done}
        list={list}
        rows={list.rows}
        columns={columns}
        keyOf={({ applicationId }) => applicationId}
        empty={status === 'open' ? words.emptyOpen : words.emptyDone}
        filter={
          <SegmentedControl
            label={words.title}
            selectedId={status}
            options={[
              { id: 'open', text: words.open },
              { id: 'done', text: words.done },
            ]}
            onChange={({ detail }) => choose(detail.selectedId === 'done' ? 'done' : '')}
          />
        }
      />
    </Page>
  );
};

export default QueuePage;
