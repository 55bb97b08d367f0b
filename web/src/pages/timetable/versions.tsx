import Button from '@cloudscape-design/components/button';
import { useQuery } from '@tanstack/react-query';
import { useCall } from '../../api/call-context.tsx';
import { listOf } from '../../api/list-of.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { publicationText } from '../../text/timetable-publication.ts';

/** Every published timetable, the latest first. */
export const Versions = ({ look }: { readonly look: (number: string) => void }) => {
  const call = useCall();
  const { edition, timeZone } = useEdition();
  const format = useFormat();
  const words = useText(publicationText);
  const query = useQuery({
    queryKey: ['timetable-publications', edition],
    queryFn: () =>
      call('GET /staff/editions/{edition}/timetable/publications', { params: { edition } }),
  });
  return (
    <RowTable
      title={words.versions}
      list={listOf(query)}
      rows={query.data?.publications ?? []}
      keyOf={({ number }) => String(number)}
      empty={words.never}
      columns={[
        {
          id: 'number',
          header: words.number,
          isRowHeader: true,
          cell: ({ number }) => format.number(number),
        },
        { id: 'at', header: words.at, cell: ({ at }) => format.moment(at, timeZone) },
        { id: 'note', header: words.noteColumn, cell: ({ note }) => note ?? '–' },
        {
          id: 'look',
          header: words.change,
          cell: ({ number }) => (
            <Button variant="inline-link" onClick={() => look(String(number))}>
              {words.look(format.number(number))}
            </Button>
          ),
        },
      ]}
    />
  );
};
