import { preparing } from '../../shared/domain/preparation.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { progressOf } from '../../shared/domain/travel.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { noteTravel } from '../../shared/store/transitions/index.ts';
import type { TravelDeps } from './deps.ts';
import { mayBeTold, type OpenedTravel, openOwnTravel } from './own-travel.ts';
import { PartPage } from './pages/part-page.tsx';
import { closedReply, invalid } from './replies.ts';
import type { routes } from './routes.ts';
import { tellPart, travelErrors } from './tell-part.ts';
import { shownPart } from './told-part.ts';

type SaveRequest = RequestOf<typeof routes.saveTravelPart>;

/** Keeps one part; `undefined` when somebody else wrote in between. */
const saveOnce = async (
  deps: TravelDeps,
  opened: OpenedTravel,
  { params: { part }, body, locale, receivedAt: now }: SaveRequest,
): Promise<Reply | undefined> => {
  const telling = { part, typed: body, isOffice: false, locale, now };
  const told = await tellPart(deps, opened, telling);
  if ('faults' in told) {
    const errors = travelErrors(told.faults, locale);
    return refused(invalid(errors, locale), {
      page: () => PartPage({ opened, part, typed: body, errors, locale }),
    });
  }
  const { next } = told;
  const stamp = { at: isoOf(now), eventId: deps.ids.newId() };
  const change = noteTravel(opened.participant, stamp, progressOf(next), preparing);
  return (await deps.travels.save(next, change))
    ? ok({ part, told: shownPart(next, part) }, { seeOther: '/my/visit' })
    : undefined;
};

/** Keeps one part of what a participant prepares. The last to be sent counts. */
export const savePart =
  (deps: TravelDeps) =>
  async (request: SaveRequest, attempts = 4): Promise<Reply> => {
    const opened = await openOwnTravel(deps, request);
    if (opened === undefined) return refused(notFound);
    if (!mayBeTold(opened, request.params.part, request.receivedAt)) {
      return closedReply(opened, request);
    }
    const reply = await saveOnce(deps, opened, request);
    if (reply !== undefined) return reply;
    if (attempts === 0) throw new Error(`The travel of ${opened.travel.applicationId} stays`);
    return savePart(deps)(request, attempts - 1);
  };
