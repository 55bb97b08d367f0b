import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import type { Rows } from '../api/use-pages.ts';
import { commonText } from '../text/common.ts';
import { useFormat } from '../text/format.ts';
import { useText } from '../text/locale.ts';
import { Failure } from './failure.tsx';

interface RowTableProps<Row> {
  readonly title: string;
  readonly list: Pick<Rows<Row>, 'loading' | 'error' | 'more' | 'loadMore' | 'reload'>;
  /** What is shown of the list: filtered or in another order. */
  readonly rows: readonly Row[];
  readonly columns: readonly TableProps.ColumnDefinition<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly empty: string;
  readonly filter?: ReactNode;
  readonly actions?: ReactNode;
  readonly selection?: {
    readonly rows: readonly Row[];
    readonly choose: (rows: readonly Row[]) => void;
    readonly labelOf: (row: Row) => string;
  };
}

/** A list that answers one question. It comes in pages; the foot says whether it goes on. */
export const RowTable = <Row,>(props: RowTableProps<Row>) => {
  const { title, list, rows, columns, keyOf, empty, filter, actions, selection } = props;
  const words = useText(commonText);
  const format = useFormat();
  const count = format.number(rows.length);
  return (
    <SpaceBetween size="m">
      <Failure error={list.error} retry={list.reload} />
      <Table<Row>
        variant="container"
        stickyHeader
        contentDensity="compact"
        items={rows}
        trackBy={keyOf}
        columnDefinitions={columns}
        loading={list.loading && rows.length === 0}
        loadingText={words.loading}
        empty={<Box textAlign="center">{empty}</Box>}
        filter={filter}
        header={
          <Header
            counter={`(${count}${list.more ? '+' : ''})`}
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button
                  iconName="refresh"
                  ariaLabel={words.reload}
                  onClick={list.reload}
                  loading={list.loading}
                />
                {actions}
              </SpaceBetween>
            }
          >
            {title}
          </Header>
        }
        footer={
          list.more && (
            <Box textAlign="center">
              <SpaceBetween size="xs" alignItems="center">
                <Box color="text-body-secondary">{words.andMore(count)}</Box>
                <Button onClick={list.loadMore} loading={list.loading}>
                  {words.loadMore}
                </Button>
              </SpaceBetween>
            </Box>
          )
        }
        {...(selection && {
          selectionType: 'multi' as const,
          selectedItems: selection.rows,
          onSelectionChange: ({ detail }) => selection.choose(detail.selectedItems),
          ariaLabels: {
            selectionGroupLabel: title,
            allItemsSelectionLabel: () => title,
            itemSelectionLabel: (_: unknown, row: Row) => selection.labelOf(row),
          },
        })}
      />
    </SpaceBetween>
  );
};
