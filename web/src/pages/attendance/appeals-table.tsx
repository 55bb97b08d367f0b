import { listOf } from '../../api/list-of.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { ConsoleLink } from '../../parts/console-link.tsx';
import { RowFocus } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { attendanceText } from '../../text/attendance.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { useAttendance } from './use-attendance.ts';

/** Whoever asks for a session to be counted and has no answer yet. */
export const AppealsTable = () => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(attendanceText).appeals;
  const query = useAttendance();
  return (
    <RowTable
      title={words.title}
      list={listOf(query)}
      rows={(query.data?.people ?? []).filter(({ appealsOpen }) => appealsOpen > 0)}
      keyOf={({ applicationId }) => applicationId}
      empty={words.empty}
      columns={[
        {
          id: 'name',
          header: common.name,
          isRowHeader: true,
          cell: ({ applicationId, name }) => (
            <RowFocus of={applicationId}>
              <ConsoleLink to={`/attendance/people/${applicationId}`}>
                {words.answerOf(name)}
              </ConsoleLink>
            </RowFocus>
          ),
        },
        {
          id: 'section',
          header: common.section,
          cell: ({ track, section }) => titles.section(track, section),
        },
        { id: 'open', header: words.open, cell: ({ appealsOpen }) => format.number(appealsOpen) },
        {
          id: 'attendance',
          header: words.attendance,
          cell: ({ attendance }) =>
            attendance === undefined ? '–' : `${format.score(attendance)} %`,
        },
        {
          id: 'missing',
          header: words.missing,
          cell: ({ missing }) => (missing === undefined ? '–' : format.number(missing)),
        },
      ]}
    />
  );
};
