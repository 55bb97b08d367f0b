import Spinner from '@cloudscape-design/components/spinner';
import { useTitles } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTrack, useTrackOptions } from '../../parts/use-track.ts';
import { useVote } from '../../parts/use-vote.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';
import { Ballot } from './ballot.tsx';

/** A member's own ballot: what the panel votes on, to be read and named. */
const BallotPage = () => {
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(panelVoteText).ballot;
  const { data: vote, error, refetch } = useVote(track.id);
  return (
    <Page
      title={words.title}
      description={vote && words.description(titles.track(vote.track), format.number(vote.choices))}
    >
      <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
      <Failure error={error} retry={refetch} />
      {vote === undefined && error === null && <Spinner size="large" />}
      {vote === null && <Notice title={words.none} detail={words.noneDetail} />}
      {vote && <Ballot key={track.id} vote={vote} readAgain={refetch} />}
    </Page>
  );
};

export default BallotPage;
