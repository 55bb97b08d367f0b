import { isToConfirm } from '../../shared/domain/moved-dates.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { confirmDates } from '../../shared/store/transitions/dates.ts';
import { datesText } from '../../shared/text/dates.ts';
import type { ParticipantsDeps } from './deps.ts';
import { type OwnPlace, ownPlace } from './own-place.ts';
import { DatesPage } from './pages/dates-page.tsx';
import type { routes } from './routes.ts';

type Deps = Pick<ParticipantsDeps, 'participants' | 'editions' | 'ids'>;
type Reader = Pick<Request, 'locale'>;

const reply = (place: OwnPlace, { locale }: Reader): Reply => {
  const { datesToConfirm } = place.participant;
  if (datesToConfirm === undefined) return refused(notFound);
  const { visit, before, confirmedAt } = datesToConfirm;
  return ok(
    { visit, before, confirmedAt },
    { page: () => DatesPage({ place, dates: datesToConfirm, locale }) },
  );
};

/** Other days than those that were read: the page with the days as they are now. */
const changedReply = (place: OwnPlace, { locale }: Reader): Reply => {
  const { datesToConfirm: dates } = place.participant;
  if (dates === undefined) return refused(notFound);
  const words = datesText(locale).page.changed;
  return refused(
    { code: 'dates-changed', status: 409, ...words },
    { page: () => DatesPage({ place, dates, locale, refusal: words }) },
  );
};

/** The days that moved, and the question whether the person can still come. */
export const showDates =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.showDates>): Promise<Reply> => {
    const place = await ownPlace(deps, request.principal);
    return place === undefined ? refused(notFound) : reply(place, request);
  };

/** The question again, for an answer that names no days. */
export const invalidDatesPage =
  (deps: Deps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const place = await ownPlace(deps, request.principal);
    if (place === undefined) return refused(notFound);
    const { page } = changedReply(place, request);
    return refused(problem, page === undefined ? {} : { page });
  };

/** Confirms the days that were read, once; days that have moved since are asked about again. */
export const confirmMovedDates =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.confirmDates>): Promise<Reply> => {
    const { body, principal, receivedAt } = request;
    for (;;) {
      const place = await ownPlace(deps, principal);
      const dates = place?.participant.datesToConfirm;
      if (place === undefined || dates === undefined) return refused(notFound);
      const isTheSame = dates.visit.from === body.from && dates.visit.to === body.to;
      if (!isTheSame) return changedReply(place, request);
      const done = ok({ confirmed: true }, { seeOther: '/my/dates' });
      if (!isToConfirm(place.participant)) return done;
      const stamp = { at: isoOf(receivedAt), eventId: deps.ids.newId() };
      const change = confirmDates(place.participant, stamp, dates);
      const outcome = await deps.participants.record(place.participant.applicationId, change);
      if (typeof outcome !== 'string') return done;
    }
  };
