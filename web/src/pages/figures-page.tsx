import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import type { Figures } from '../api/answers.ts';
import { useCall } from '../api/call-context.tsx';
import { useEdition, useTitles } from '../layout/current-edition.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { commonText } from '../text/common.ts';
import { useFormat } from '../text/format.ts';
import { useText } from '../text/locale.ts';
import { officeText } from '../text/office.ts';
import { stageText } from '../text/stages.ts';

interface CountsProps {
  readonly title: string;
  /** Name of a status or stage → its words, in the order of the programme. */
  readonly names: Readonly<Record<string, string>>;
  readonly columns: readonly {
    readonly track: string;
    readonly counts: Readonly<Record<string, number | undefined>>;
  }[];
}

/** One row for each status that somebody stands in, one column for each track. */
const Counts = ({ title, names, columns }: CountsProps) => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(officeText).figures;
  const countOf = (name: string, counts: CountsProps['columns'][number]['counts']) =>
    name === 'total'
      ? Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0)
      : (counts[name] ?? 0);
  const everywhere = (name: string) =>
    columns.reduce((all, { counts }) => all + countOf(name, counts), 0);
  const rows = Object.keys(names).filter((name) => everywhere(name) > 0);
  const figure = (value: number) => <div className="figure">{format.number(value)}</div>;
  return (
    <Table
      header={<Header variant="h2">{title}</Header>}
      items={[...rows, 'total']}
      trackBy={(name) => name}
      columnDefinitions={[
        {
          id: 'status',
          header: common.status,
          isRowHeader: true,
          cell: (name) => (name === 'total' ? <b>{words.total}</b> : names[name]),
        },
        ...columns.map(({ track, counts }) => ({
          id: track,
          header: <div className="figure">{titles.track(track)}</div>,
          cell: (name: string) => figure(countOf(name, counts)),
        })),
        {
          id: 'all',
          header: <div className="figure">{words.all}</div>,
          cell: (name) => figure(everywhere(name)),
        },
      ]}
    />
  );
};

/** How many applications and participants stand where, by track. */
const FiguresPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(officeText).figures;
  const stages = useText(stageText);
  const { data, error, refetch } = useQuery({
    queryKey: ['figures', edition],
    queryFn: () => call('GET /staff/editions/{edition}/figures', { params: { edition } }),
    refetchInterval: 30_000,
  });
  const columns = (of: 'applications' | 'participants') =>
    (data?.tracks ?? []).map((one: Figures['tracks'][number]) => ({
      track: one.track,
      counts: one[of],
    }));
  return (
    <Page title={words.title} description={words.description}>
      <Failure error={error} retry={refetch} />
      {data === undefined ? (
        error === null && <Spinner size="large" />
      ) : (
        <SpaceBetween size="l">
          <Counts
            title={words.applications}
            names={stages.application}
            columns={columns('applications')}
          />
          <Counts
            title={words.participants}
            names={stages.participant}
            columns={columns('participants')}
          />
        </SpaceBetween>
      )}
    </Page>
  );
};

export default FiguresPage;
