import SpaceBetween from '@cloudscape-design/components/space-between';
import { trackOf } from '../../../../shared/domain/edition.ts';
import { useCall } from '../../api/call-context.tsx';
import { usePages } from '../../api/use-pages.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { KeysHint } from '../../parts/keys-hint.tsx';
import { Page } from '../../parts/page.tsx';
import { useRowKeys } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { useSetting, useTrackOptions } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/locale.ts';
import { openItemsText } from '../../text/open-items.ts';
import { stageText } from '../../text/stages.ts';
import { filtered, journeyViewNames, peopleOf } from './journey-people.ts';
import { useJourneyColumns } from './use-journey-columns.tsx';

/** An edition's people fit on the first page; more of them are read on without being asked for. */
const ahead = 10;

/** What each person of the edition has open, and who is late with it. */
const JourneyPage = () => {
  const call = useCall();
  const edition = useEdition();
  const titles = useTitles();
  const common = useText(commonText);
  const words = useText(openItemsText);
  const stages = useText(stageText).participant;
  const tracks = useTrackOptions();
  const columns = useJourneyColumns();
  const [chosen, chooseView] = useSetting('view');
  const [track, chooseTrack] = useSetting('track');
  const [namedSection, chooseSection] = useSetting('section');
  const [stage, chooseStage] = useSetting('stage');
  const [item, chooseItem] = useSetting('item');
  const sections = trackOf(edition, track)?.sections ?? [];
  // Another track has other sections.
  const section = sections.some(({ id }) => id === namedSection) ? namedSection : '';
  const view = journeyViewNames.find((one) => one === chosen) ?? 'all';
  const cards = useParticipants();
  const list = usePages({
    key: ['journey-board', edition.edition],
    page: (cursor) =>
      call('GET /staff/editions/{edition}/journey-board', {
        params: { edition: edition.edition },
        query: { cursor },
      }),
    rowsOf: ({ people }) => people,
    ahead,
  });
  useRowKeys();
  const people = peopleOf(list.rows, cards.rows);
  const rows = filtered(people, { view, track, section, stage, item });
  const there = [...new Set(people.map((person) => person.stage))];
  return (
    <Page title={words.title} description={words.description}>
      <RowTable
        title={words.views[view]}
        list={{
          ...list,
          error: list.error ?? cards.error,
          reload: () => {
            list.reload();
            cards.reload();
          },
        }}
        rows={rows}
        columns={columns}
        keyOf={({ applicationId }) => applicationId}
        empty={words.empty}
        filter={
          <SpaceBetween size="s">
            <SpaceBetween direction="horizontal" size="m">
              <Choice
                label={words.view}
                options={journeyViewNames.map((value) => ({ value, label: words.views[value] }))}
                value={view}
                choose={(value) => chooseView(value === 'all' ? '' : value)}
              />
              <Choice
                label={words.item}
                options={[
                  { value: '', label: words.everyItem },
                  ...Object.entries(words.items).map(([value, label]) => ({ value, label })),
                ]}
                value={item}
                choose={chooseItem}
              />
              <Choice
                label={common.track}
                options={[{ value: '', label: common.allTracks }, ...tracks]}
                value={track}
                choose={chooseTrack}
              />
              {track !== '' && (
                <Choice
                  label={common.section}
                  options={[
                    { value: '', label: common.allSections },
                    ...sections.map(({ id }) => ({
                      value: id,
                      label: titles.section(track, id),
                    })),
                  ]}
                  value={section}
                  choose={chooseSection}
                />
              )}
              <Choice
                label={words.stage}
                options={[
                  { value: '', label: words.everyStage },
                  ...there.map((value) => ({ value, label: stages[value] })),
                ]}
                value={stage}
                choose={chooseStage}
              />
            </SpaceBetween>
            <KeysHint
              keys={[
                ['j', common.keys.next],
                ['k', common.keys.previous],
              ]}
            />
          </SpaceBetween>
        }
      />
    </Page>
  );
};

export default JourneyPage;
