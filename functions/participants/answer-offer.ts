import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { acceptOffer, declineOffer } from '../../shared/store/transitions/offer.ts';
import type { ParticipantsDeps } from './deps.ts';
import { answeredReply, offerStateOf, refusedReply } from './offer-replies.ts';
import { ownPlace } from './own-place.ts';
import type { routes } from './routes.ts';

const build = { accept: acceptOffer, decline: declineOffer } as const;
const stateAfter = { accept: 'accepted', decline: 'declined' } as const;

/**
 * Accepts or declines, in time by the server's clock; the table's condition decides between two
 * answers at once. The same answer again is the same reply.
 */
export const answerOffer =
  (deps: Pick<ParticipantsDeps, 'participants' | 'editions' | 'ids'>) =>
  async (request: RequestOf<typeof routes.answerOffer>): Promise<Reply> => {
    const { body, principal, receivedAt } = request;
    const place = await ownPlace(deps, principal);
    if (place === undefined) return refused(notFound);
    const stamp = { at: isoOf(receivedAt), eventId: deps.ids.newId() };
    const change = build[body.answer](place.participant, stamp);
    const outcome = await deps.participants.move(place.participant.applicationId, change);

    const stands = typeof outcome === 'string' ? await ownPlace(deps, principal) : undefined;
    const now = stands ?? {
      ...place,
      ...(typeof outcome === 'string' ? {} : { participant: outcome }),
    };
    const state = offerStateOf(now.participant, receivedAt);
    if (state === undefined) return refused(notFound);
    return state === stateAfter[body.answer]
      ? answeredReply(now, state)
      : refusedReply(now, state, request);
  };
