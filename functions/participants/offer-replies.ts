import type { Participant } from '../../shared/domain/participant.ts';
import type { FieldError, Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { participantText } from '../../shared/text/participants.ts';
import type { OwnPlace } from './own-place.ts';
import { OfferPage } from './pages/offer-page.tsx';

type Reader = Pick<Request, 'locale' | 'receivedAt'>;

/** How an offer stands: open, answered one way or the other, or too late. */
export type OfferState = 'open' | 'accepted' | 'declined' | 'expired';

/** Undefined where nothing was offered yet, or the place was given up before. */
export const offerStateOf = (
  { stage, offer }: Pick<Participant, 'stage' | 'offer'>,
  now: number,
): OfferState | undefined => {
  if (offer === undefined) return undefined;
  if (stage === 'declined') return 'declined';
  if (offer.answeredAt !== undefined) return 'accepted';
  if (stage === 'offer-expired') return 'expired';
  if (stage !== 'offered') return undefined;
  return now < Date.parse(offer.expiresAt) ? 'open' : 'expired';
};

const dataOf = ({ participant }: OwnPlace, state: OfferState) => ({
  state,
  track: participant.track,
  section: participant.section,
  ...participant.offer,
});

/** The offer as it stands. */
export const offerReply = (place: OwnPlace, state: OfferState, reader: Reader): Reply =>
  ok(dataOf(place, state), { page: () => OfferPage({ place, state, locale: reader.locale }) });

/** The answer counts: to a person, the home with what is next. */
export const answeredReply = (place: OwnPlace, state: OfferState): Reply =>
  ok(dataOf(place, state), { seeOther: state === 'accepted' ? '/my' : '/my/offer' });

/** Too late, or answered otherwise before: the page says which, and shows what stands. */
export const refusedReply = (place: OwnPlace, state: OfferState, reader: Reader): Reply => {
  const code = state === 'expired' ? 'offer-expired' : 'offer-answered';
  const words = participantText(reader.locale).refused[code];
  return refused(
    { code, status: 409, ...words },
    { page: () => OfferPage({ place, state, locale: reader.locale, refusal: words }) },
  );
};

/** The offer again, when neither button was chosen. */
export const unansweredReply = (
  place: OwnPlace,
  state: OfferState,
  reader: Reader,
  problem: Problem,
): Reply => {
  const detail = participantText(reader.locale).offer.needed;
  const errors: readonly FieldError[] = [{ pointer: '/answer', code: 'required', detail }];
  return refused(
    { ...problem, errors },
    { page: () => OfferPage({ place, state, locale: reader.locale, errors }) },
  );
};
