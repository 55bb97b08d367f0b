import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Table, { type TableProps } from '@cloudscape-design/components/table';

interface FiguresTableProps<Row> {
  readonly title: string;
  /** What stands under the title, a line each; nothing where there is nothing to say. */
  readonly notes: readonly (string | undefined)[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly TableProps.ColumnDefinition<Row>[];
  readonly empty: string;
}

/** Figures of one questionnaire. */
export const FiguresTable = <Row,>(props: FiguresTableProps<Row>) => {
  const { title, notes, rows, keyOf, columns, empty } = props;
  return (
    <Table<Row>
      items={rows}
      trackBy={keyOf}
      contentDensity="compact"
      columnDefinitions={columns}
      empty={<Box textAlign="center">{empty}</Box>}
      header={
        <Header
          variant="h2"
          description={notes
            .filter((note) => note !== undefined)
            .map((note) => <div key={note}>{note}</div>)}
        >
          {title}
        </Header>
      }
    />
  );
};
