import { passportNeededUntil, passportStateOf } from '../../../shared/domain/passport-validity.ts';
import { preparationOf, visaStateOf } from '../../../shared/domain/preparation.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { travelParts } from '../../../shared/domain/travel.ts';
import { auditLine } from '../../../shared/http/audited.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import { type OpenedTravel, openTravel } from '../own-travel.ts';
import { shownPart } from '../told-part.ts';
import type { DeskDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** A journey as the office sees it: everything but what is sealed. */
export const travelData = ({ participant, travel, edition }: OpenedTravel, now: number) => ({
  applicationId: participant.applicationId,
  stage: participant.stage,
  version: travel.version,
  visa: visaStateOf(participant),
  passport: {
    state: passportStateOf(edition, participant),
    neededUntil: passportNeededUntil(edition, participant),
  },
  preparation: preparationOf(participant, edition, dayOf(now, edition.timeZone)),
  told: Object.fromEntries(
    travelParts.flatMap((part) => {
      const shown = shownPart(travel, part);
      return shown === undefined ? [] : [[part, shown]];
    }),
  ),
});

/** What a participant told: contacts and needs are in it, so the reading is in the audit log first. */
export const showTravel =
  (deps: DeskDeps) =>
  async (request: RequestOf<typeof routes.showTravel>): Promise<Reply> => {
    const { applicationId: subject } = request.params;
    const opened = await openTravel(deps, subject);
    if (opened === undefined) return refused(notFound);
    const { edition } = opened.participant;
    await deps.audit.record(
      auditLine(request, deps.ids, { subject, edition, action: 'travel-read' }),
    );
    return ok(travelData(opened, request.receivedAt));
  };
