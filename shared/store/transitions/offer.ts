import { OfferAccepted } from '../../../events/offer-accepted.ts';
import { OfferDeclined } from '../../../events/offer-declined.ts';
import { OfferExpired } from '../../../events/offer-expired.ts';
import { PlaceOffered } from '../../../events/place-offered.ts';
import { PlaceReleased } from '../../../events/place-released.ts';
import type { Participant } from '../../domain/participant.ts';
import { finalStages } from '../../domain/stages.ts';
import { type Addition, eventOf, type Stamp, type Transition } from './change.ts';

/** Offers the allocated place until a moment (ISO 8601 UTC). */
export const offerPlace = (
  participant: Participant,
  stamp: Stamp,
  expiresAt: string,
): Transition => ({
  name: 'offer-place',
  from: ['allocated'],
  to: 'offered',
  set: { offer: { expiresAt } },
  due: expiresAt,
  event: eventOf(PlaceOffered, participant, stamp, {
    track: participant.track,
    section: participant.section,
    expiresAt,
  }),
});

const answered = (participant: Participant, { at }: Stamp) => ({
  offer: { expiresAt: participant.offer?.expiresAt ?? at, answeredAt: at },
});

/** Accepts the offer; `too-late` from the moment at which it expires. */
export const acceptOffer = (participant: Participant, stamp: Stamp): Transition => ({
  name: 'accept-offer',
  from: ['offered'],
  to: 'accepted',
  set: answered(participant, stamp),
  onlyIf: { offerOpenAt: stamp.at },
  event: eventOf(OfferAccepted, participant, stamp, {}),
});

/** Declines the offer; `too-late` from the moment at which it expires. */
export const declineOffer = (participant: Participant, stamp: Stamp): Transition => ({
  name: 'decline-offer',
  from: ['offered'],
  to: 'declined',
  set: answered(participant, stamp),
  onlyIf: { offerOpenAt: stamp.at },
  event: eventOf(OfferDeclined, participant, stamp, {}),
});

/** Ends an offer that nobody answered; `not-due` while its deadline lies ahead. */
export const expireOffer = (participant: Participant, stamp: Stamp): Transition => ({
  name: 'expire-offer',
  from: ['offered'],
  to: 'offer-expired',
  onlyIf: { dueUntil: stamp.at },
  event: eventOf(OfferExpired, participant, stamp, {
    track: participant.track,
    section: participant.section,
  }),
});

/** Frees the place of somebody whose journey has ended, once, so that the next person gets it. */
export const releasePlace = (participant: Participant, stamp: Stamp): Addition => ({
  name: 'release-place',
  from: finalStages,
  set: { placeReleasedAt: stamp.at },
  once: 'placeReleasedAt',
  event: eventOf(PlaceReleased, participant, stamp, {
    track: participant.track,
    section: participant.section,
    because: participant.stage,
  }),
});
