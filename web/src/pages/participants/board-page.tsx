import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { BoardRow } from '../../api/answers.ts';
import { Choice } from '../../parts/choice.tsx';
import { Page } from '../../parts/page.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { useSetting, useTrackOptions } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { RecordMenu } from './record-menu.tsx';
import { useColumns } from './use-columns.tsx';
import { byUrgency, viewNames, views } from './views.ts';

/** The journey board: who stands where, who is late, and what the office records of people. */
const BoardPage = () => {
  const common = useText(commonText);
  const words = useText(journeyText).board;
  const [track, chooseTrack] = useSetting('track');
  const [chosen, chooseView] = useSetting('view');
  const tracks = useTrackOptions();
  const columns = useColumns();
  const view = viewNames.find((one) => one === chosen) ?? 'all';
  const list = useParticipants(track === '' ? undefined : track);
  const rows = list.rows.filter(views[view]).toSorted(byUrgency);
  const [marked, setMarked] = useState<readonly BoardRow[]>([]);
  const selected = rows.filter((row) =>
    marked.some(({ applicationId }) => applicationId === row.applicationId),
  );
  return (
    <Page title={words.title} description={words.description}>
      <RowTable
        title={words.views[view]}
        list={list}
        rows={rows}
        columns={columns}
        keyOf={({ applicationId }) => applicationId}
        empty={words.empty}
        actions={<RecordMenu people={selected} onDone={() => setMarked([])} reload={list.reload} />}
        selection={{
          rows: selected,
          choose: setMarked,
          labelOf: ({ name }) => words.select(name),
        }}
        filter={
          <SpaceBetween direction="horizontal" size="m">
            <Choice
              label={words.view}
              options={viewNames.map((value) => ({ value, label: words.views[value] }))}
              value={view}
              choose={(value) => chooseView(value === 'all' ? '' : value)}
            />
            <Choice
              label={common.track}
              options={[{ value: '', label: common.allTracks }, ...tracks]}
              value={track}
              choose={chooseTrack}
            />
          </SpaceBetween>
        }
      />
    </Page>
  );
};

export default BoardPage;
