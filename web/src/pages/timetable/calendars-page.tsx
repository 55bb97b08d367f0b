import Alert from '@cloudscape-design/components/alert';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { listOf } from '../../api/list-of.ts';
import type { SectionCalendar } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { useRowKeys } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useText } from '../../text/locale.ts';
import { timetableToolsText } from '../../text/timetable-tools.ts';
import { type CalendarAct, useCalendarColumns } from './use-calendar-columns.tsx';
import { useLabels } from './use-labels.ts';

interface Asked {
  readonly act: CalendarAct;
  readonly of: SectionCalendar;
}

/** The addresses at which partners read the sessions of their sections: told once, renewed, switched off. */
const CalendarsPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const labels = useLabels();
  const words = useText(timetableToolsText).calendars;
  const [asked, setAsked] = useState<Asked>();
  const query = useQuery({
    queryKey: ['section-calendars', edition],
    queryFn: () => call('GET /staff/editions/{edition}/calendars', { params: { edition } }),
  });
  const nameOf = ({ track, section }: SectionCalendar) => labels.cohort(`${track}/${section}`);
  const changing = useMutation({
    mutationFn: async ({ act, of }: Asked) => {
      const params = { edition, track: of.track, section: of.section };
      if (act === 'close') {
        await call('DELETE /staff/editions/{edition}/calendars/{track}/{section}', { params });
        return { told: words.closed(nameOf(of)) };
      }
      const { address } = await call('POST /staff/editions/{edition}/calendars/{track}/{section}', {
        params,
      });
      return { told: words.made(nameOf(of)), address };
    },
    onSuccess: () => {
      setAsked(undefined);
      void query.refetch();
    },
  });
  // The first address of a section takes nothing away from anybody: it is not asked for twice.
  const begin = (act: CalendarAct, of: SectionCalendar): void => {
    changing.reset();
    if (act === 'make') changing.mutate({ act, of });
    else setAsked({ act, of });
  };
  const columns = useCalendarColumns(begin);
  const { data: done } = changing;
  useRowKeys();
  return (
    <Page
      title={words.title}
      description={words.description}
      actions={<ConsoleButton to="/timetable">{words.back}</ConsoleButton>}
    >
      <TakesFocus when={done}>
        {done && (
          <Alert type="success" header={done.told}>
            {done.address !== undefined && (
              <SpaceBetween size="xs">
                <div>{words.once}</div>
                <code className="address">{done.address}</code>
                <CopyToClipboard
                  copyButtonText={words.copy}
                  copySuccessText={words.copied}
                  copyErrorText={words.notCopied}
                  textToCopy={done.address}
                />
              </SpaceBetween>
            )}
          </Alert>
        )}
      </TakesFocus>
      {asked === undefined && <Failure error={changing.error} />}
      <RowTable
        title={words.title}
        list={listOf(query)}
        rows={query.data?.calendars ?? []}
        keyOf={({ track, section }) => `${track}/${section}`}
        empty={words.empty}
        columns={columns}
      />
      <Confirmation
        visible={asked !== undefined}
        title={asked?.act === 'close' ? words.closeTitle : words.renewTitle}
        confirm={asked?.act === 'close' ? words.close : words.renew}
        busy={changing.isPending}
        error={changing.error}
        onConfirm={() => asked && changing.mutate(asked)}
        onClose={() => setAsked(undefined)}
      >
        <div>
          {asked && nameOf(asked.of)}.{' '}
          {asked?.act === 'close' ? words.closeDetail : words.renewDetail}
        </div>
      </Confirmation>
    </Page>
  );
};

export default CalendarsPage;
