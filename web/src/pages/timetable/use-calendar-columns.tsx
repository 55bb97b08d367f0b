import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TableProps } from '@cloudscape-design/components/table';
import { sectionOf } from '../../../../shared/domain/edition.ts';
import type { SectionCalendar } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Moment } from '../../parts/moment.tsx';
import { RowFocus } from '../../parts/row-focus.tsx';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/locale.ts';
import { timetableToolsText } from '../../text/timetable-tools.ts';
import { useLabels } from './use-labels.ts';

export type CalendarAct = 'make' | 'renew' | 'close';

/** Whose calendar it is, whether it has an address, and what can be done about it. */
export const useCalendarColumns = (
  begin: (act: CalendarAct, of: SectionCalendar) => void,
): readonly TableProps.ColumnDefinition<SectionCalendar>[] => {
  const edition = useEdition();
  const labels = useLabels();
  const common = useText(commonText);
  const words = useText(timetableToolsText).calendars;
  const nameOf = ({ track, section }: SectionCalendar) => labels.cohort(`${track}/${section}`);
  const button = (act: CalendarAct, of: SectionCalendar) => (
    <Button
      variant="inline-link"
      ariaLabel={words[`${act}For`](nameOf(of))}
      onClick={() => begin(act, of)}
    >
      {words[act]}
    </Button>
  );
  return [
    { id: 'section', header: common.section, isRowHeader: true, cell: nameOf },
    {
      id: 'partners',
      header: words.partners,
      cell: ({ track, section }) =>
        (sectionOf(edition, track, section)?.partners ?? []).map(({ name }) => name).join(', ') ||
        '–',
    },
    {
      id: 'state',
      header: words.state,
      cell: ({ openSince }) =>
        openSince === undefined ? (
          words.none
        ) : (
          <>
            <div className="secondary">{words.since}</div>
            <Moment at={openSince} />
          </>
        ),
    },
    {
      id: 'act',
      header: words.act,
      cell: (one) => (
        <SpaceBetween direction="horizontal" size="s">
          <RowFocus of={`${one.track}/${one.section}`}>
            {button(one.openSince === undefined ? 'make' : 'renew', one)}
          </RowFocus>
          {one.openSince !== undefined && button('close', one)}
        </SpaceBetween>
      ),
    },
  ];
};
