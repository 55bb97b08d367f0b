import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardRow } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { Failure } from '../../parts/failure.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import type { Occasion } from './occasions.ts';
import { recordPresent } from './record-present.ts';
import { TallyAlert } from './tally-alert.tsx';

const fits = ({ name, reference }: BoardRow, typed: string): boolean =>
  `${name} ${reference}`
    .normalize('NFC')
    .toLowerCase()
    .includes(typed.normalize('NFC').toLowerCase().trim());

/** Whoever is expected at an occasion, to be marked as present. */
export const PresenceTable = ({ occasion }: { readonly occasion: Occasion }) => {
  const call = useCall();
  const { edition } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(journeyText).attendance;
  const board = useText(journeyText).board;
  const list = useParticipants();
  const [typed, setTyped] = useState('');
  const [present, setPresent] = useState<readonly BoardRow[]>([]);
  const expected = list.rows.filter(occasion.expects);
  const recording = useMutation({
    mutationFn: () =>
      recordPresent(
        call,
        edition,
        occasion,
        present.map(({ applicationId }) => applicationId),
      ),
    onSuccess: list.reload,
  });
  return (
    <SpaceBetween size="m">
      <Failure error={recording.error} />
      {recording.data && <TallyAlert tally={recording.data} people={list.rows} />}
      <RowTable
        title={words.expected}
        list={list}
        rows={expected.filter((row) => fits(row, typed))}
        keyOf={({ applicationId }) => applicationId}
        empty={words.empty}
        columns={[
          {
            id: 'name',
            header: common.name,
            isRowHeader: true,
            cell: ({ name }) => <bdi className="name">{name}</bdi>,
          },
          { id: 'reference', header: common.reference, cell: ({ reference }) => reference },
          {
            id: 'country',
            header: common.country,
            cell: ({ country }) => format.country(country),
          },
          {
            id: 'section',
            header: common.section,
            cell: ({ track, section }) => titles.section(track, section),
          },
        ]}
        selection={{
          rows: present,
          // What is filtered out stays marked.
          choose: (rows) =>
            setPresent([
              ...present.filter((row) => !fits(row, typed)),
              ...rows.filter((row) => fits(row, typed)),
            ]),
          labelOf: ({ name }) => board.select(name),
        }}
        filter={
          <TextFilter
            filteringText={typed}
            filteringPlaceholder={words.find}
            filteringAriaLabel={words.find}
            onChange={({ detail }) => setTyped(detail.filteringText)}
          />
        }
        actions={
          <Button
            variant="primary"
            disabled={present.length === 0}
            loading={recording.isPending}
            onClick={() => recording.mutate()}
          >
            {words.record(format.number(present.length))}
          </Button>
        }
      />
    </SpaceBetween>
  );
};
