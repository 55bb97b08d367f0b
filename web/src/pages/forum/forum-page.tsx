import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import type { ProposalStage, Track } from '../../../../shared/domain/edition.ts';
import { Choice } from '../../parts/choice.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTrack, useTrackOptions } from '../../parts/use-track.ts';
import { useVote } from '../../parts/use-vote.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';
import { OpenVote } from './open-vote.tsx';
import { OutstandingProposals } from './outstanding-proposals.tsx';
import { VoteStanding } from './vote-standing.tsx';

interface ForumOfTrackProps {
  readonly track: Track;
  readonly stage: ProposalStage;
}

/** The vote of a track, opened or to be opened, and what is presented. */
const ForumOfTrack = ({ track, stage }: ForumOfTrackProps) => {
  const { data: vote, error, refetch } = useVote(track.id);
  return (
    <SpaceBetween size="l">
      <Failure error={error} retry={refetch} />
      {vote === undefined && error === null && <Spinner size="large" />}
      {vote === null && stage.outstanding > 0 && (
        <OpenVote track={track.id} choices={stage.outstanding} />
      )}
      {vote && <VoteStanding vote={vote} />}
      <OutstandingProposals
        track={track.id}
        slots={stage.outstanding}
        isVoting={vote?.open === true}
      />
    </SpaceBetween>
  );
};

/** Which proposals are presented at the forum of CPI Day. */
const ForumPage = () => {
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const common = useText(commonText);
  const words = useText(panelVoteText).forum;
  return (
    <Page title={words.title} description={words.description}>
      <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
      {track.proposal === undefined ? (
        <Notice title={words.noProposals} />
      ) : (
        <ForumOfTrack key={track.id} track={track} stage={track.proposal} />
      )}
    </Page>
  );
};

export default ForumPage;
