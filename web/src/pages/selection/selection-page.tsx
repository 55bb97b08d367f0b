import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { problemIn } from '../../api/problem.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTrack, useTrackOptions } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';
import { ReleaseConfirmation } from './release-confirmation.tsx';
import { SelectionFigures } from './selection-figures.tsx';
import { SelectionLists } from './selection-lists.tsx';
import { Vacancies } from './vacancies.tsx';

/** The list of a track: computed, looked at, released. */
const SelectionPage = () => {
  const call = useCall();
  const { edition, timeZone } = useEdition();
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(selectionText).lists;
  const [asking, setAsking] = useState(false);
  const selection = useQuery({
    queryKey: ['selection', edition, track.id],
    queryFn: () =>
      call('GET /staff/editions/{edition}/selections/{track}', {
        params: { edition, track: track.id },
      }),
  });
  const compute = useMutation({
    mutationFn: () =>
      call('POST /staff/editions/{edition}/selections', {
        params: { edition },
        body: { track: track.id },
      }),
    onSettled: () => selection.refetch(),
  });
  const none = problemIn(selection.error)?.code === 'selection-not-computed';
  const view = none ? undefined : selection.data;
  const isReleased = view?.release?.completedAt !== undefined;
  return (
    <Page
      title={words.title}
      description={words.description}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          {view?.release === undefined && (
            <Button
              variant={view === undefined ? 'primary' : 'normal'}
              loading={compute.isPending}
              onClick={() => compute.mutate()}
            >
              {view === undefined ? words.compute : words.computeAgain}
            </Button>
          )}
          {view !== undefined && !isReleased && (
            <Button variant="primary" onClick={() => setAsking(true)}>
              {view.release === undefined ? words.release : words.releaseRest}
            </Button>
          )}
        </SpaceBetween>
      }
    >
      <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
      <Failure error={compute.error} />
      {none && <Notice title={words.none} detail={words.noneDetail} />}
      {selection.isPending && <Spinner size="large" />}
      {!none && <Failure error={selection.error} retry={selection.refetch} />}
      {view && (
        <SpaceBetween size="l">
          {isReleased && (
            <Alert type="success">
              {words.released(format.moment(view.release?.completedAt, timeZone))}
            </Alert>
          )}
          {view.release && !isReleased && <Alert type="warning">{words.releasing}</Alert>}
          <SelectionFigures view={view} />
          <SelectionLists view={view} />
          <Vacancies view={view} />
          <ReleaseConfirmation
            key={`${track.id} ${view.version}`}
            view={view}
            visible={asking}
            onClose={() => {
              setAsking(false);
              void selection.refetch();
            }}
          />
        </SpaceBetween>
      )}
    </Page>
  );
};

export default SelectionPage;
