import { entersFrom } from '../../shared/domain/stages.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { withdraw } from '../../shared/store/transitions/completion.ts';
import { leavingText } from '../../shared/text/leaving.ts';
import type { ParticipantsDeps } from './deps.ts';
import { type OwnPlace, ownPlace } from './own-place.ts';
import { LeavingPage } from './pages/leaving-page.tsx';
import type { routes } from './routes.ts';

type Deps = Pick<ParticipantsDeps, 'participants' | 'editions' | 'ids'>;

/** The person's own wish; why they wish it is not asked. */
const ownWish = 'own-wish';

const reply = (place: OwnPlace, { locale }: Pick<Request, 'locale'>): Reply => {
  const { stage } = place.participant;
  if (stage === 'offered') return ok({ stage }, { seeOther: '/my/offer' });
  if (stage !== 'withdrawn' && !entersFrom.withdrawn.includes(stage)) {
    const { tooLate } = leavingText(locale);
    return refused({ code: 'nothing-to-give-up', status: 409, ...tooLate }, { seeOther: '/my' });
  }
  return ok({ stage }, { page: () => LeavingPage({ place, locale }) });
};

/** What giving up the place means, with a button; once it is done, the receipt of it. */
export const showLeaving =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.showLeaving>): Promise<Reply> => {
    const place = await ownPlace(deps, request.principal);
    return place === undefined ? refused(notFound) : reply(place, request);
  };

/** Gives up the place, once and from any stage before the end; the journey frees it for the next. */
export const leave =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.leave>): Promise<Reply> => {
    const place = await ownPlace(deps, request.principal);
    if (place === undefined) return refused(notFound);
    const { participant } = place;
    if (participant.stage === 'offered') return reply(place, request);
    const stamp = { at: isoOf(request.receivedAt), eventId: deps.ids.newId() };
    const change = withdraw(participant, stamp, ownWish);
    const outcome = await deps.participants.move(participant.applicationId, change);
    const now = typeof outcome === 'string' ? await ownPlace(deps, request.principal) : undefined;
    const stands = now ?? {
      ...place,
      ...(typeof outcome === 'string' ? {} : { participant: outcome }),
    };
    return stands.participant.stage === 'withdrawn'
      ? ok({ stage: 'withdrawn' }, { seeOther: '/my/withdrawal' })
      : reply(stands, request);
  };
