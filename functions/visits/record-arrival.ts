import { courseEndsAt } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { dayOf, isoOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { arrive, markNoShow } from '../../shared/store/transitions/index.ts';
import { commonText } from '../../shared/text/common.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import { nominatorOf } from './nominator-of.ts';
import { openPlace, type Place } from './own-visit.ts';
import type { routes } from './routes.ts';
import { standing, wrongStage } from './staff-replies.ts';

type Asked = RequestOf<typeof routes.recordArrival>;

const onFault = (code: string, detail: string, locale: Locale): Problem => ({
  code: 'invalid-input',
  status: 422,
  title: commonText(locale).refused.invalid,
  errors: [{ pointer: '/on', code, detail }],
});

/** What is wrong with what was said, held against the course; undefined when nothing is. */
const fault = ({ section, edition }: Place, { body, receivedAt, locale }: Asked) => {
  const words = visitText(locale).refused;
  const today = dayOf(receivedAt, edition.timeZone);
  const { from = '', to = '' } = section.visit ?? {};
  if (!body.arrived) {
    return today < from ? { code: 'course-not-begun', status: 409, ...words.notBegun } : undefined;
  }
  if (body.on === undefined) return onFault('missing', words.dayNeeded, locale);
  if (body.on > today) return onFault('ahead', words.dayAhead, locale);
  return body.on > to ? onFault('after-course', words.dayAfterCourse, locale) : undefined;
};

/** Whether a person stands where the answer would have brought them. */
const isRecorded = ({ stage, arrivedOn }: Participant, { body }: Asked): boolean =>
  body.arrived ? arrivedOn !== undefined && arrivedOn === body.on : stage === 'no-show';

const refusalOf = ({ arrivedOn }: Participant, { body, locale }: Asked): Problem =>
  body.arrived && arrivedOn !== undefined
    ? { code: 'arrived-before', status: 409, ...visitText(locale).refused.arrivedBefore }
    : wrongStage(locale);

/** Records the arrival, or that an invited person did not come. */
export const recordArrival =
  (deps: VisitsDeps) =>
  async (request: Asked): Promise<Reply> => {
    const { applicationId } = request.params;
    const place = await openPlace(deps, applicationId);
    if (place === undefined) return refused(notFound);
    const { participant, edition } = place;
    if (isRecorded(participant, request)) return ok(standing(participant));
    if (participant.stage !== 'invited') return refused(refusalOf(participant, request));
    const wrong = fault(place, request);
    if (wrong !== undefined) return refused(wrong);
    const { on = '' } = request.body;
    const stamp = staffStamp(request, deps.ids, {
      action: 'arrival-recorded',
      before: { stage: participant.stage },
      after: request.body.arrived ? { arrivedOn: on } : { stage: 'no-show' },
    });
    const ends = isoOf(courseEndsAt(edition, participant) ?? request.receivedAt);
    const outcome = await deps.participants.move(
      applicationId,
      request.body.arrived
        ? arrive(participant, stamp, { on, courseEndsAt: ends })
        : markNoShow(participant, stamp, await nominatorOf(deps, applicationId)),
    );
    if (typeof outcome !== 'string') return ok(standing(outcome));
    const then = (await deps.participants.get(applicationId)) ?? participant;
    return isRecorded(then, request) ? ok(standing(then)) : refused(refusalOf(then, request));
  };
