import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { RowFocus } from '../../../parts/row-focus.tsx';
import { useFormat } from '../../../text/format.ts';
import { useLocale, useText } from '../../../text/locale.ts';
import { timetableText } from '../../../text/timetable.ts';
import { timetableToolsText } from '../../../text/timetable-tools.ts';
import { newId } from '../session-values.ts';
import { useLabels } from '../use-labels.ts';
import { WantedDialog } from './wanted-dialog.tsx';
import { newWanted, type WantedValues } from './wanted-values.ts';

interface WantedTableProps {
  readonly wanted: readonly WantedValues[];
  /** Ids of the draft, that no other session may have. */
  readonly taken: readonly string[];
  readonly keep: (wanted: readonly WantedValues[]) => void;
}

/** The sessions that need a time: added, changed, taken off. */
export const WantedTable = ({ wanted, taken, keep }: WantedTableProps) => {
  const locale = useLocale();
  const format = useFormat();
  const labels = useLabels();
  const { kind, kinds, cohorts, instructors, session } = useText(timetableText);
  const words = useText(timetableToolsText).proposal;
  const [editing, setEditing] = useState<WantedValues>();
  const titleOf = (one: WantedValues) => (locale === 'ko' ? one.titleKo : one.titleEn);
  const put = (values: WantedValues): void => {
    const ids = [...taken, ...wanted.map(({ id }) => id)];
    const isNew = values.id === '';
    const one = isNew ? { ...values, id: newId(values.titleEn, ids) } : values;
    keep(isNew ? [...wanted, one] : wanted.map((other) => (other.id === one.id ? one : other)));
    setEditing(undefined);
  };
  return (
    <>
      <Table<WantedValues>
        items={wanted}
        trackBy="id"
        contentDensity="compact"
        empty={words.empty}
        header={
          <Header
            variant="h2"
            counter={`(${format.number(wanted.length)})`}
            actions={<Button onClick={() => setEditing(newWanted)}>{words.add}</Button>}
          >
            {words.wanted}
          </Header>
        }
        columnDefinitions={[
          { id: 'title', header: session, isRowHeader: true, cell: titleOf },
          { id: 'kind', header: kind, cell: (one) => kinds[one.kind] },
          {
            id: 'minutes',
            header: words.minutes,
            cell: ({ minutes }) => words.minutesOf(format.number(Number(minutes))),
          },
          {
            id: 'cohorts',
            header: cohorts,
            cell: (one) => one.cohorts.map(labels.cohort).join(', '),
          },
          { id: 'instructors', header: instructors, cell: labels.instructors },
          {
            id: 'act',
            header: words.act,
            cell: (one) => (
              <SpaceBetween direction="horizontal" size="s">
                <RowFocus of={one.id}>
                  <Button
                    variant="inline-icon"
                    iconName="edit"
                    ariaLabel={words.change(titleOf(one))}
                    onClick={() => setEditing(one)}
                  />
                </RowFocus>
                <Button
                  variant="inline-icon"
                  iconName="remove"
                  ariaLabel={words.remove(titleOf(one))}
                  onClick={() => keep(wanted.filter(({ id }) => id !== one.id))}
                />
              </SpaceBetween>
            ),
          },
        ]}
      />
      {editing && (
        <WantedDialog
          key={editing.id}
          initial={editing}
          title={editing.id === '' ? words.add : words.change(titleOf(editing))}
          onKeep={put}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
};
