import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import { useTitles } from '../../layout/current-edition.tsx';
import { RowFocus } from '../../parts/row-focus.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { openItemsText } from '../../text/open-items.ts';
import { stageText } from '../../text/stages.ts';
import type { JourneyPerson } from './journey-people.ts';
import { OpenList } from './open-list.tsx';
import { PersonLink } from './person-link.tsx';

/** What the board of open items shows of a person. */
export const useJourneyColumns = (): readonly TableProps.ColumnDefinition<JourneyPerson>[] => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(openItemsText);
  const stages = useText(stageText).participant;
  return [
    {
      id: 'name',
      header: common.name,
      isRowHeader: true,
      cell: (person) => (
        <>
          <RowFocus of={person.applicationId}>
            <PersonLink person={person} />
          </RowFocus>
          <Box variant="small" color="text-body-secondary" display="block">
            {person.reference}
          </Box>
        </>
      ),
    },
    { id: 'open', header: words.open, cell: (person) => <OpenList person={person} /> },
    {
      id: 'stage',
      header: words.stage,
      cell: ({ stage, waitsFor }) => (
        <>
          <div>{stages[stage]}</div>
          {waitsFor && (
            <Box variant="small" color="text-body-secondary" display="block">
              {words.waitsFor(words.waits[waitsFor])}
            </Box>
          )}
        </>
      ),
    },
    {
      id: 'done',
      header: words.done,
      cell: ({ items }) =>
        items
          .flatMap(({ item, state }) => {
            if (state === 'called-off') return words.calledOff(words.items[item]);
            return state === 'done' ? words.items[item] : [];
          })
          .join(', ') || '–',
    },
    {
      id: 'section',
      header: common.section,
      cell: ({ track, section }) => titles.section(track, section),
    },
    { id: 'country', header: common.country, cell: ({ country }) => format.country(country) },
  ];
};
