import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TableProps } from '@cloudscape-design/components/table';
import type { Held } from '../../../../shared/domain/timetable.ts';
import type { Clash } from '../../../../shared/domain/timetable-clash.ts';
import { ConsoleLink } from '../../parts/console-link.tsx';
import { RowFocus } from '../../parts/row-focus.tsx';
import { useReaderTime } from '../../parts/use-reader-time.ts';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { useLabels } from './use-labels.ts';

const When = ({ session }: { readonly session: Held }) => {
  const labels = useLabels();
  const words = useText(timetableText);
  const own = useReaderTime()(session.startsAt);
  return (
    <>
      <div className="one-line">{labels.when(session)}</div>
      {own !== undefined && (
        <Box variant="small" color="text-body-secondary">
          {words.yourTime(own)}
        </Box>
      )}
    </>
  );
};

const State = ({ session, clashes }: { readonly session: Held; readonly clashes: Clash[] }) => {
  const words = useText(timetableText);
  if (clashes.length > 0) {
    const codes = [...new Set(clashes.map(({ code }) => words.clashes[code]))];
    return <StatusIndicator type="error">{codes.join(', ')}</StatusIndicator>;
  }
  return session.fixed ? (
    <span className="one-line">
      <Badge>{words.fixed}</Badge>
    </span>
  ) : (
    '–'
  );
};

/** What is shown of a session; its title leads to its form. */
export const useSessionColumns = (
  clashes: readonly Clash[],
  search: string,
): readonly TableProps.ColumnDefinition<Held>[] => {
  const labels = useLabels();
  const words = useText(timetableText);
  const of = (id: string) => clashes.filter(({ sessions }) => sessions.some((one) => one === id));
  const query = search === '' ? '' : `?${search}`;
  return [
    { id: 'when', header: words.when, cell: (session) => <When session={session} /> },
    {
      id: 'session',
      header: words.session,
      isRowHeader: true,
      cell: (session) =>
        session.fixed ? (
          labels.title(session)
        ) : (
          <RowFocus of={session.id}>
            <ConsoleLink to={`/timetable/sessions/${session.id}${query}`}>
              {labels.title(session)}
            </ConsoleLink>
          </RowFocus>
        ),
    },
    { id: 'kind', header: words.kind, cell: ({ kind }) => words.kinds[kind] },
    {
      id: 'cohorts',
      header: words.cohorts,
      cell: ({ cohorts }) => cohorts.map(labels.cohort).join(', ') || '–',
    },
    { id: 'where', header: words.where, cell: labels.where },
    { id: 'instructors', header: words.instructors, cell: labels.instructors },
    {
      id: 'state',
      header: words.state,
      cell: (session) => <State session={session} clashes={of(session.id)} />,
    },
  ];
};
