import type { Edition } from '../../shared/domain/edition.ts';
import { type PanelVote, talliesOf } from '../../shared/domain/panel-vote.ts';
import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import type { Presenter } from '../../shared/domain/proposal-outstanding.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { ProposalsDeps } from './deps.ts';
import { drawLot } from './draw-lot.ts';

/** The people of a track with their lots; of all tracks without one. */
export const loadPresenters = async (
  { participants }: Pick<ProposalsDeps, 'participants'>,
  { edition, seed }: Edition,
  track?: string,
  /** The panel's vote, once it is closed. */
  vote?: PanelVote,
): Promise<readonly Presenter[]> => {
  const of = { limit: 1000, ...(track === undefined ? {} : { within: { track } }) };
  const cards = await everyParticipant(participants, edition, of);
  const tallies = vote && talliesOf(vote);
  return cards.map((card) => {
    const votes = tallies?.get(card.applicationId);
    return { card, lot: drawLot(seed, card), ...(votes === undefined ? {} : { votes }) };
  });
};

/** An outstanding proposal in a list for staff. */
export const outstandingRow = (card: ParticipantCard) => {
  const { applicationId, reference, name, country, track, section, proposal } = card;
  return {
    ...{ applicationId, reference, name, country, track, section },
    title: proposal?.title,
    slot: proposal?.slot,
    score: proposal?.score,
    version: proposal?.version,
    submittedAt: proposal?.submittedAt,
  };
};
