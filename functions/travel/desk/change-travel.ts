import { isPastRetention, kindOfPart } from '../../../shared/domain/retention.ts';
import { progressOf, type Travel, type TravelPart } from '../../../shared/domain/travel.ts';
import { staffStamp } from '../../../shared/http/audited.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import {
  type Addition,
  noteTravel,
  recordVisaGranted,
  recordVisaRefused,
  type Stamp,
  type Transition,
} from '../../../shared/store/transitions/index.ts';
import { travelText } from '../../../shared/text/travel.ts';
import { type OpenedTravel, openTravel } from '../own-travel.ts';
import { closed, invalid } from '../replies.ts';
import { tellPart, travelErrors } from '../tell-part.ts';
import { shownPart } from '../told-part.ts';
import type { DeskDeps } from './deps.ts';
import type { routes } from './routes.ts';
import { travelData } from './show-travel.ts';

type ChangeRequest = RequestOf<typeof routes.changeTravel>;

/** A decision on the visa of somebody who is invited is one of the journey's; all else is noted. */
const changeOf = (
  { participant }: OpenedTravel,
  part: TravelPart,
  next: Travel,
  stamp: Stamp,
): Addition | Transition => {
  const noted = noteTravel(participant, stamp, progressOf(next));
  const state = next.visa?.state;
  if (part !== 'visa' || participant.stage !== 'invited' || participant.visa === state) {
    return noted;
  }
  if (state !== 'granted' && state !== 'refused') return noted;
  const decided =
    state === 'granted'
      ? recordVisaGranted(participant, stamp)
      : recordVisaRefused(participant, stamp);
  return { ...decided, set: { ...noted.set, ...decided.set } };
};

const changed = ({ travel }: OpenedTravel, { params, locale }: ChangeRequest): Reply =>
  refused({
    code: 'travel-changed',
    status: 409,
    ...travelText(locale).refused.changed,
    difference: [{ part: params.part, told: shownPart(travel, params.part) }],
    version: travel.version,
  });

/**
 * Changes one part for a participant. Whoever names the version that they read is told when it is
 * not the present one; nothing is written then.
 */
export const changeTravel =
  (deps: DeskDeps) =>
  async (request: ChangeRequest): Promise<Reply> => {
    const { params, body, locale, receivedAt: now } = request;
    const { part, applicationId } = params;
    const opened = await openTravel(deps, applicationId);
    if (opened === undefined) return refused(notFound);
    const { edition, travel } = opened;
    if (isPastRetention(edition, kindOfPart(part), now)) return refused(closed(locale));
    if (body.version !== undefined && body.version !== travel.version) {
      return changed(opened, request);
    }
    const telling = { part, typed: body.told, isOffice: true, locale, now };
    const told = await tellPart(deps, opened, telling);
    if ('faults' in told) return refused(invalid(travelErrors(told.faults, locale), locale));
    const { next } = told;
    const deed = { action: 'travel-changed', after: { part }, why: body.why };
    const change = changeOf(opened, part, next, staffStamp(request, deps.ids, deed));
    const isSaved = await deps.travels.save(next, change);
    const then = await openTravel(deps, applicationId);
    if (then === undefined) return refused(notFound);
    return isSaved ? ok(travelData(then, now)) : changed(then, request);
  };
