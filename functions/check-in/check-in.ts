import { type CheckIn, type Verdict, verdictOn } from '../../shared/domain/check-in.ts';
import { dayOf, isoOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { recordVisitDayOf } from '../../shared/store/record-visit-day.ts';
import type { CheckInDeps } from './deps.ts';
import { type Door, loadDoor } from './load-door.ts';
import type { routes } from './routes.ts';

type Request = RequestOf<typeof routes.checkIn>;

/** What a scan says; `other-day` for one that was not made on the day that it is sent for. */
type Outcome = Verdict | { readonly kind: 'other-day' };

interface Scan extends Omit<CheckIn, 'who'> {
  readonly outcome: Outcome;
}

const judged = (door: Door, { params, body, receivedAt }: Request): readonly Scan[] => {
  const seen: CheckIn[] = [...door.checkIns];
  return body.scans
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ code, session, at: typed }) => {
      // A device's clock may be ahead; nobody came later than now.
      const at = isoOf(Math.min(Date.parse(typed), receivedAt));
      if (dayOf(Date.parse(at), door.edition.timeZone) !== params.day) {
        return { session, at, outcome: { kind: 'other-day' } };
      }
      const outcome = verdictOn(hashOf(code), session, door.expected, seen);
      if (outcome.kind === 'welcome') seen.push({ who: outcome.person.who, session, at });
      return { session, at, outcome };
    });
};

const isThere = ({ outcome }: Scan): boolean =>
  outcome.kind === 'welcome' || outcome.kind === 'again';

const personIn = ({ outcome }: Scan): string => ('person' in outcome ? outcome.person.who : '');

/** Whoever is checked in was there on that day of the course. */
const attend = (deps: CheckInDeps, request: Request, door: Door, scans: readonly Scan[]) => {
  const { day } = request.params;
  const people = scans.filter(isThere).flatMap((scan) => {
    const [kind, id = ''] = personIn(scan).split('/');
    return kind === 'person' ? [id] : [];
  });
  const deed = { action: 'checked-in', after: { day } };
  return recordVisitDayOf(deps.participants, people, {
    ...{ edition: door.edition, day, now: request.receivedAt },
    stampOf: () => staffStamp(request, deps.ids, deed),
  });
};

/**
 * Takes what was scanned, now or hours ago. Each scan is judged anew; the first moment of a person
 * stays, so that it does no harm to scan twice, to send twice, or to have two devices at a door.
 */
export const checkIn =
  (deps: CheckInDeps) =>
  async (request: Request): Promise<Reply> => {
    const { params, principal } = request;
    const door = await loadDoor(deps, params.edition, params.day);
    if (door === undefined) return refused(notFound);
    const scans = judged(door, request);
    const by = staffSub(principal);
    for (const scan of scans.filter(isThere)) {
      const { session, at } = scan;
      await deps.checkIns.record(
        params.edition,
        params.day,
        { who: personIn(scan), session, at },
        by,
      );
    }
    const attendance = await attend(deps, request, door, scans);
    return ok({
      scans: scans.map(({ at, session, outcome }) => ({
        kind: outcome.kind,
        at: outcome.kind === 'again' && outcome.at < at ? outcome.at : at,
        ...(session === undefined ? {} : { session }),
        ...('person' in outcome ? { who: outcome.person.who, name: outcome.person.name } : {}),
      })),
      attendance,
    });
  };
