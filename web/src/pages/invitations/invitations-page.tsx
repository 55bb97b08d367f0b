import { Choice } from '../../parts/choice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTrack, useTrackOptions } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { SectionInvitations } from './section-invitations.tsx';

/** Who is invited to the visit. */
const InvitationsPage = () => {
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const common = useText(commonText);
  const words = useText(journeyText).invitations;
  return (
    <Page title={words.title} description={words.description}>
      <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
      {track.visit === undefined ? (
        <Notice title={words.noVisit} />
      ) : (
        <SectionInvitations key={track.id} track={track} />
      )}
    </Page>
  );
};

export default InvitationsPage;
