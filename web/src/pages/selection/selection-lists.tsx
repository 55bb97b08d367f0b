import Box from '@cloudscape-design/components/box';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import Tabs from '@cloudscape-design/components/tabs';
import type { SelectionRow, SelectionView } from '../../api/answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';

type Column = TableProps.ColumnDefinition<SelectionRow>;

const useColumns = (track: string) => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(selectionText).lists;
  const optional = (value: number | undefined) => (value === undefined ? '–' : format.score(value));
  const person: readonly Column[] = [
    {
      id: 'name',
      header: common.name,
      isRowHeader: true,
      cell: (row) => <bdi>{row.name ?? '–'}</bdi>,
    },
    { id: 'reference', header: common.reference, cell: (row) => row.reference ?? '–' },
    { id: 'country', header: common.country, cell: (row) => format.country(row.country) },
    { id: 'section', header: common.section, cell: (row) => titles.section(track, row.section) },
    { id: 'mean', header: words.mean, cell: (row) => optional(row.mean) },
    { id: 'reviews', header: words.reviews, cell: (row) => format.number(row.reviews) },
  ];
  const rank: Column = {
    id: 'rank',
    header: words.rank,
    cell: (row) => ('rank' in row ? format.number(row.rank) : '–'),
  };
  const position: Column = {
    id: 'position',
    header: words.position,
    cell: (row) => ('position' in row ? format.number(row.position) : '–'),
  };
  const reason: Column = {
    id: 'reason',
    header: words.reason,
    minWidth: 280,
    cell: (row) => row.words ?? '–',
  };
  return {
    chosen: [rank, ...person],
    waitlist: [position, rank, ...person, reason],
    excluded: [...person, reason],
  };
};

/** Everyone with the reason for what the list gives them. */
export const SelectionLists = ({ view }: { readonly view: SelectionView }) => {
  const words = useText(selectionText).lists;
  const format = useFormat();
  const columns = useColumns(view.track);
  return (
    <Tabs
      tabs={(['chosen', 'waitlist', 'excluded'] as const).map((list) => ({
        id: list,
        label: `${words[list]} (${format.number(view[list].length)})`,
        content: (
          <Table<SelectionRow>
            variant="borderless"
            stripedRows
            wrapLines
            items={view[list]}
            trackBy="applicationId"
            columnDefinitions={columns[list]}
            empty={<Box textAlign="center">{words.emptyList}</Box>}
          />
        ),
      }))}
    />
  );
};
