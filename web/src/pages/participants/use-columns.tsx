import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TableProps } from '@cloudscape-design/components/table';
import type { BoardRow } from '../../api/answers.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { stageText } from '../../text/stages.ts';

const DueAt = ({ row }: { readonly row: BoardRow }) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const words = useText(journeyText).board;
  const moment = format.moment(row.dueAt, timeZone);
  if (row.attention) {
    return <StatusIndicator type="error">{words.stopped(row.attention.code)}</StatusIndicator>;
  }
  return row.late ? (
    <StatusIndicator type="warning">
      {moment} · {words.late}
    </StatusIndicator>
  ) : (
    moment
  );
};

/** What the board shows of a person. */
export const useColumns = (): readonly TableProps.ColumnDefinition<BoardRow>[] => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(journeyText).board;
  const stages = useText(stageText).participant;
  return [
    {
      id: 'name',
      header: common.name,
      isRowHeader: true,
      cell: ({ name }) => <bdi className="name">{name}</bdi>,
    },
    { id: 'stage', header: words.stage, cell: ({ stage }) => stages[stage] },
    { id: 'dueAt', header: words.dueAt, cell: (row) => <DueAt row={row} /> },
    { id: 'reference', header: common.reference, cell: ({ reference }) => reference },
    { id: 'country', header: common.country, cell: ({ country }) => format.country(country) },
    {
      id: 'section',
      header: common.section,
      cell: ({ track, section }) => titles.section(track, section),
    },
    {
      id: 'online',
      header: words.online,
      cell: ({ onlineAttendance: share }) =>
        share === undefined ? '–' : `${format.score(share)} %`,
    },
    {
      id: 'proposal',
      header: words.proposal,
      cell: ({ proposal }) => (proposal?.score === undefined ? '–' : format.score(proposal.score)),
    },
    { id: 'visa', header: words.visa, cell: ({ visa }) => (visa ? words[visa] : '–') },
    {
      id: 'arrivedOn',
      header: words.arrived,
      cell: ({ arrivedOn }) => (arrivedOn ? format.day(arrivedOn) : '–'),
    },
  ];
};
