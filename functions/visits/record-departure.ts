import { type DepartureOutcome, departureOutcome } from '../../shared/domain/departure.ts';
import type { Period } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { dayOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { depart } from '../../shared/store/transitions/index.ts';
import { commonText } from '../../shared/text/common.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import { nominatorOf } from './nominator-of.ts';
import { openPlace } from './own-visit.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.recordDeparture>;

/** What is wrong with the day, held against the course; undefined when nothing is. */
const dayFault = (
  { arrivedOn = '', daysAttended }: Participant,
  visit: Period,
  today: string,
  { body, locale }: Asked,
): Problem | undefined => {
  const { on } = body;
  const words = visitText(locale).refused;
  const wrong = (code: string, detail: string): Problem => ({
    code: 'invalid-input',
    status: 422,
    title: commonText(locale).refused.invalid,
    errors: [{ pointer: '/on', code, detail }],
  });
  if (on > today) return wrong('ahead', words.dayAhead);
  if (on < arrivedOn) return wrong('before-arrival', words.dayBeforeArrival);
  if (on >= visit.to) return wrong('not-early', words.dayNotEarly);
  if (daysAttended.some((day) => day > on)) return wrong('there-later', words.thereLater);
  return undefined;
};

const recorded = (applicationId: string, on: string, needed: number, outcome: DepartureOutcome) =>
  ok({ applicationId, departedOn: on, needed, ...outcome });

/**
 * Records that somebody left before the course ends. What follows is said at once, to the office,
 * the person and whoever nominated them; the certificate itself is decided on after the last day.
 */
export const recordDeparture =
  (deps: VisitsDeps) =>
  async (request: Asked): Promise<Reply> => {
    const { params, body, receivedAt, locale } = request;
    const { applicationId } = params;
    for (;;) {
      const place = await openPlace(deps, applicationId);
      if (place === undefined) return refused(notFound);
      const { participant, edition, track, section } = place;
      const { visit } = section;
      const { stage, departedOn, courseEndedAt } = participant;
      if (visit === undefined || stage !== 'in-korea' || courseEndedAt !== undefined) {
        const words = visitText(locale).refused.notInKorea;
        return refused({ code: 'not-in-korea', status: 409, ...words });
      }
      const today = dayOf(receivedAt, edition.timeZone);
      const needed = track.visit?.attendanceNeeded ?? 0;
      const outcome = departureOutcome(visit, participant, { on: body.on, today, needed });
      if (departedOn === body.on) return recorded(applicationId, body.on, needed, outcome);
      const fault = dayFault(participant, visit, today, request);
      if (fault !== undefined) return refused(fault);
      const stamp = staffStamp(request, deps.ids, {
        action: 'departure-recorded',
        before: { departedOn: departedOn ?? null },
        after: { departedOn: body.on, because: body.because, ...outcome },
        why: body.why,
      });
      const { attendance } = outcome;
      const nominator = await nominatorOf(deps, applicationId);
      const addition = depart(participant, stamp, { on: body.on, attendance, ...nominator });
      const written = await deps.participants.record(applicationId, addition);
      if (typeof written !== 'string') return recorded(applicationId, body.on, needed, outcome);
    }
  };
