import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import type { ParticipantsDeps } from './deps.ts';
import { offerReply, offerStateOf, unansweredReply } from './offer-replies.ts';
import { ownPlace } from './own-place.ts';
import type { routes } from './routes.ts';

type Deps = Pick<ParticipantsDeps, 'participants' | 'editions'>;

/** The offer of a place. */
export const showOffer =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.showOffer>): Promise<Reply> => {
    const place = await ownPlace(deps, request.principal);
    const state = place && offerStateOf(place.participant, request.receivedAt);
    return place === undefined || state === undefined
      ? refused(notFound)
      : offerReply(place, state, request);
  };

/** The offer again for an answer that is none. */
export const invalidAnswerPage =
  (deps: Deps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const place = await ownPlace(deps, request.principal);
    const state = place && offerStateOf(place.participant, request.receivedAt);
    return place === undefined || state === undefined
      ? refused(notFound)
      : unansweredReply(place, state, request, problem);
  };
