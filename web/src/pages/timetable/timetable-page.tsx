import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import { listOf } from '../../api/list-of.ts';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { ArrivalNotice, useArrival } from '../../parts/arrival.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { KeysHint } from '../../parts/keys-hint.tsx';
import { Page } from '../../parts/page.tsx';
import { useRowKeys, useRowToFocus } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { usePlainKeys } from '../../parts/use-plain-keys.ts';
import { useSetting } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { timetableToolsText } from '../../text/timetable-tools.ts';
import { ClashAlert } from './clash-alert.tsx';
import { drafted } from './difference.ts';
import { useSessionColumns } from './session-columns.tsx';
import { fitting } from './session-values.ts';
import { TableDialog } from './table-dialog.tsx';
import { useLabels } from './use-labels.ts';
import { useTimetable } from './use-timetable.ts';

const newPath = '/timetable/new';
const publicationPath = '/timetable/publication';

/** The pages behind the keys of the timetable. */
const useTaskKeys = (search: string): void => {
  const [, navigate] = useLocation();
  const onKey = useCallback(
    (key: string): boolean => {
      const path = key === 'n' ? `${newPath}?${search}` : key === 'p' ? publicationPath : undefined;
      if (path !== undefined) navigate(path);
      return path !== undefined;
    },
    [navigate, search],
  );
  usePlainKeys(onKey);
};

const none: TimetableView = {
  version: 0,
  sessions: [],
  clashes: [],
  venues: [],
  instructors: [],
};

/** The draft of the timetable: what is held when, where, by whom and for whom. */
const TimetablePage = () => {
  const call = useCall();
  const { edition, timeZone } = useEdition();
  const common = useText(commonText);
  const words = useText(timetableText);
  const tools = useText(timetableToolsText);
  const format = useFormat();
  const labels = useLabels();
  const search = useSearch();
  const [cohort, chooseCohort] = useSetting('cohort');
  const [day, chooseDay] = useSetting('day');
  const [importing, setImporting] = useState(false);
  const [, navigate] = useLocation();
  const { data, error, isFetching, readAgain } = useTimetable();
  const view = data ?? none;
  const columns = useSessionColumns(view.clashes, search);
  const exporting = useMutation({
    mutationFn: async () =>
      saveFile(
        `timetable-${edition}.csv`,
        await call('GET /staff/editions/{edition}/timetable.csv', { params: { edition } }),
      ),
  });
  useTaskKeys(search);
  useRowKeys();
  useRowToFocus(useArrival().at, data !== undefined);
  const days = [...new Set(view.sessions.map(({ startsAt }) => startsAt.slice(0, 10)))];
  return (
    <Page
      title={words.title}
      description={words.description(timeZone)}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <ConsoleButton to="/timetable/proposal">{tools.proposal.open}</ConsoleButton>
          <ConsoleButton to="/timetable/calendars">{tools.calendars.open}</ConsoleButton>
          <ConsoleButton to={publicationPath} variant="primary">
            {words.publication}
          </ConsoleButton>
        </SpaceBetween>
      }
    >
      <ArrivalNotice />
      <Failure error={exporting.error} />
      <ClashAlert view={view} />
      {data === undefined && error === null ? (
        <Spinner size="large" />
      ) : (
        <RowTable
          title={words.sessions}
          list={listOf({ isFetching, error, refetch: readAgain })}
          rows={fitting(view.sessions, cohort, day)}
          columns={columns}
          keyOf={({ id }) => id}
          empty={words.empty}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button onClick={() => setImporting(true)}>{words.importTable}</Button>
              <Button onClick={() => exporting.mutate()} loading={exporting.isPending}>
                {words.exportTable}
              </Button>
              <ConsoleButton to={search === '' ? newPath : `${newPath}?${search}`}>
                {words.add}
              </ConsoleButton>
            </SpaceBetween>
          }
          filter={
            <SpaceBetween size="s">
              <SpaceBetween direction="horizontal" size="m">
                <Choice
                  label={words.cohort}
                  options={[{ value: '', label: words.everyCohort }, ...labels.cohorts]}
                  value={cohort}
                  choose={chooseCohort}
                />
                <Choice
                  label={words.day}
                  options={[
                    { value: '', label: words.everyDay },
                    ...days.map((value) => ({ value, label: format.day(value) })),
                  ]}
                  value={day}
                  choose={chooseDay}
                />
              </SpaceBetween>
              <KeysHint
                keys={[
                  ['n', words.keys.add],
                  ['p', words.keys.publication],
                  ['j', common.keys.next],
                  ['k', common.keys.previous],
                ]}
              />
            </SpaceBetween>
          }
        />
      )}
      <TableDialog
        key={view.version}
        visible={importing}
        version={view.version}
        onClose={() => setImporting(false)}
        onDone={async () => {
          const now = await readAgain();
          setImporting(false);
          navigate('/timetable', {
            replace: true,
            state: { told: words.imported(format.number(drafted(now?.sessions ?? []).length)) },
          });
        }}
      />
    </Page>
  );
};

export default TimetablePage;
