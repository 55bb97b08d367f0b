import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ApplicationCard } from '../../../shared/domain/application.ts';
import { type ApplicationStatus, applicationStatuses } from '../../../shared/domain/stages.ts';
import { useCall } from '../api/call-context.tsx';
import { usePages } from '../api/use-pages.ts';
import { useEdition, useTitles } from '../layout/current-edition.tsx';
import { Choice } from '../parts/choice.tsx';
import { Page } from '../parts/page.tsx';
import { RowTable } from '../parts/row-table.tsx';
import { useSetting, useTrack, useTrackOptions } from '../parts/use-track.ts';
import { commonText } from '../text/common.ts';
import { useFormat } from '../text/format.ts';
import { useText } from '../text/locale.ts';
import { selectionText } from '../text/selection.ts';
import { stageText } from '../text/stages.ts';

const useColumns = () => {
  const { timeZone } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(selectionText).applications;
  const stages = useText(stageText);
  return [
    {
      id: 'reference',
      header: common.reference,
      isRowHeader: true,
      cell: (row: ApplicationCard) => row.reference ?? '–',
    },
    {
      id: 'name',
      header: common.name,
      cell: (row: ApplicationCard) => <bdi className="name">{row.name ?? '–'}</bdi>,
    },
    {
      id: 'country',
      header: common.country,
      cell: (row: ApplicationCard) => format.country(row.country),
    },
    {
      id: 'section',
      header: common.section,
      cell: (row: ApplicationCard) => titles.section(row.track, row.section),
    },
    {
      id: 'status',
      header: common.status,
      cell: (row: ApplicationCard) => stages.application[row.status],
    },
    {
      id: 'submittedAt',
      header: words.submittedAt,
      cell: (row: ApplicationCard) => format.moment(row.submittedAt, timeZone),
    },
  ];
};

/** The applications of a track by status. */
const ApplicationsPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const common = useText(commonText);
  const words = useText(selectionText).applications;
  const stages = useText(stageText).application;
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const [chosen, chooseStatus] = useSetting('status');
  const status: ApplicationStatus | undefined = applicationStatuses.find((one) => one === chosen);
  const columns = useColumns();
  const list = usePages({
    key: ['applications', edition, track.id, status],
    page: (cursor) =>
      call('GET /staff/editions/{edition}/applications', {
        params: { edition },
        query: { track: track.id, status, cursor },
      }),
    rowsOf: ({ applications }) => applications,
  });
  return (
    <Page title={words.title} description={words.description}>
      <RowTable
        title={words.title}
        list={list}
        rows={list.rows}
        columns={columns}
        keyOf={({ applicationId }) => applicationId}
        empty={words.empty}
        filter={
          <SpaceBetween direction="horizontal" size="m">
            <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
            <Choice
              label={common.status}
              options={[
                { value: '', label: words.all },
                ...applicationStatuses.map((value) => ({ value, label: stages[value] })),
              ]}
              value={status ?? ''}
              choose={chooseStatus}
            />
          </SpaceBetween>
        }
      />
    </Page>
  );
};

export default ApplicationsPage;
