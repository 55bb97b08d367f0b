import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import { listOf } from '../../api/list-of.ts';
import type { TraineeView } from '../../api/training-answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { attendanceText } from '../../text/attendance.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { stageText } from '../../text/stages.ts';
import { Appeal } from './appeal.tsx';
import { useSessionTitle } from './use-session-title.ts';

/** How much counts, and how much is needed. */
const Totals = ({ view }: { readonly view: TraineeView }) => {
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(attendanceText).person;
  const stages = useText(stageText).participant;
  const { attendance, expected = 0, missing = 0, needed = 0, present = 0, stage } = view;
  return (
    <Container>
      {attendance === undefined ? (
        words.noTraining
      ) : (
        <KeyValuePairs
          columns={4}
          items={[
            { label: common.section, value: titles.section(view.track, view.section) },
            { label: common.status, value: stages[stage] },
            {
              label: words.present,
              value: words.of(format.number(present), format.number(expected)),
            },
            {
              label: words.attendance,
              value: `${format.score(attendance)} % · ${words.needed(format.score(needed))}`,
            },
            { label: words.missing, value: format.number(missing) },
          ]}
        />
      )}
    </Container>
  );
};

/** The online attendance of one person, session by session, with what they have asked for. */
const PersonPage = () => {
  const { applicationId = '' } = useParams();
  const call = useCall();
  const format = useFormat();
  const titleOf = useSessionTitle();
  const words = useText(attendanceText);
  const query = useQuery({
    queryKey: ['attendance-of', applicationId],
    queryFn: () =>
      call('GET /staff/participants/{applicationId}/attendance', { params: { applicationId } }),
  });
  const { data, error, refetch } = query;
  if (data === undefined) {
    return error === null ? <Spinner size="large" /> : <Failure error={error} retry={refetch} />;
  }
  return (
    <Page
      title={words.person.title(data.name)}
      actions={<ConsoleButton to="/attendance/queue">{words.queue.open}</ConsoleButton>}
    >
      <Totals view={data} />
      <Container header={<Header variant="h2">{words.person.appeals}</Header>}>
        {data.appeals.length === 0 ? (
          <Box>{words.person.noAppeals}</Box>
        ) : (
          data.appeals.map((appeal) => (
            <Appeal key={appeal.session} person={data} appeal={appeal} />
          ))
        )}
      </Container>
      <RowTable
        title={words.person.sessions}
        list={listOf(query)}
        rows={data.lines ?? []}
        keyOf={({ kind, id }) => `${kind}/${id}`}
        empty={words.person.noTraining}
        columns={[
          {
            id: 'session',
            header: words.person.session,
            isRowHeader: true,
            cell: ({ kind, id }) => `${words.kinds[kind]}: ${titleOf(kind, id, data.track)}`,
          },
          { id: 'state', header: words.person.state, cell: ({ state }) => words.states[state] },
          {
            id: 'minutes',
            header: words.person.minutes,
            cell: ({ minutes }) => (minutes === undefined ? '–' : format.number(minutes)),
          },
        ]}
      />
    </Page>
  );
};

export default PersonPage;
