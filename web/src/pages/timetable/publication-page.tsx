import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useSetting } from '../../parts/use-track.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { publicationText } from '../../text/timetable-publication.ts';
import { ChangesOverview } from './changes-overview.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { Versions } from './versions.tsx';

/** The query of the changes of a published version; without a number, of the draft. */
const between = (number: number | undefined) =>
  number === undefined ? {} : { from: number - 1, to: number };

/** What the draft changes of what is published, whose own day it is, and every version so far. */
const PublicationPage = () => {
  const call = useCall();
  const queries = useQueryClient();
  const { edition } = useEdition();
  const format = useFormat();
  const words = useText(publicationText);
  const back = useText(timetableText).form.back;
  const [chosen, choose] = useSetting('version');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<number>();
  const number = /^[1-9]\d*$/.test(chosen) ? Number(chosen) : undefined;
  const changes = useQuery({
    queryKey: ['timetable-changes', edition, number],
    queryFn: () =>
      call('GET /staff/editions/{edition}/timetable/changes', {
        params: { edition },
        query: between(number),
      }),
  });
  const { data } = changes;
  const onPublished = async (published: number): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['timetable-changes', edition] });
    void queries.invalidateQueries({ queryKey: ['timetable', edition] });
    void queries.invalidateQueries({ queryKey: ['timetable-publications', edition] });
    setAsking(false);
    setDone(published);
  };
  const title =
    number === undefined
      ? words.title
      : words.between(format.number(number - 1), format.number(number));
  return (
    <Page
      title={title}
      description={words.description}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <ConsoleButton to="/timetable">{back}</ConsoleButton>
          {number === undefined ? (
            <Button
              variant="primary"
              disabled={data === undefined || data.changes.length === 0}
              onClick={() => setAsking(true)}
            >
              {words.button}
            </Button>
          ) : (
            <Button onClick={() => choose('')}>{words.draft}</Button>
          )}
        </SpaceBetween>
      }
    >
      <TakesFocus when={done}>
        {done !== undefined && <Alert type="success">{words.done(format.number(done))}</Alert>}
      </TakesFocus>
      <Failure error={changes.error} retry={changes.refetch} />
      <TakesFocus when={number ?? data !== undefined}>
        {data && <ChangesOverview view={data} />}
      </TakesFocus>
      <Versions look={choose} />
      {data?.draft !== undefined && (
        <PublishDialog
          key={data.draft}
          visible={asking}
          view={data}
          version={data.draft}
          onDone={onPublished}
          onClose={() => {
            setAsking(false);
            // A refusal means that it is another draft by now.
            void changes.refetch();
          }}
        />
      )}
    </Page>
  );
};

export default PublicationPage;
