import type { Edition } from '../../shared/domain/edition.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Principal } from '../../shared/http/principal.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { calendarAddress, openSince } from './calendar-address.ts';
import type { SchedulingDeps } from './deps.ts';
import { CalendarPage } from './pages/calendar-page.tsx';
import type { routes } from './routes.ts';

interface Own {
  readonly owner: { readonly kind: 'person'; readonly applicationId: string };
  readonly edition: Edition;
}

/** Whose calendar it is; undefined for anyone who is no participant. */
const ownOf = async (deps: SchedulingDeps, principal: Principal): Promise<Own | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const { applicationId } = principal;
  const [participant, record] = await Promise.all([
    deps.participants.get(applicationId),
    deps.editions.get(principal.edition),
  ]);
  return participant && record && { owner: { kind: 'person', applicationId }, ...record };
};

/** Whether there is an address, and since when. The address itself is told once, when it is made. */
export const showOwnCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.showOwnCalendar>): Promise<Reply> => {
    const { principal, locale } = request;
    const own = await ownOf(deps, principal);
    if (own === undefined) return refused(notFound);
    const state = openSince(await deps.feeds.find(own.owner));
    return ok(state, { page: () => CalendarPage({ edition: own.edition, locale, ...state }) });
  };

/** Makes an address for one's own calendar; the one before, if any, leads nowhere from now on. */
export const openOwnCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.openOwnCalendar>): Promise<Reply> => {
    const { principal, locale, receivedAt } = request;
    const own = await ownOf(deps, principal);
    if (own === undefined) return refused(notFound);
    const secret = deps.ids.newToken();
    const changedAt = isoOf(receivedAt);
    await deps.feeds.replace(own.owner, { secretHash: hashOf(secret), changedAt });
    const address = calendarAddress(deps.publicUrl, own.owner, secret, locale);
    return created(
      { address },
      {
        page: () =>
          CalendarPage({ edition: own.edition, locale, openSince: changedAt, made: address }),
      },
    );
  };

/** Switches the address of one's own calendar off; again changes nothing that anybody sees. */
export const closeOwnCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.closeOwnCalendar>): Promise<Reply> => {
    const own = await ownOf(deps, request.principal);
    if (own === undefined) return refused(notFound);
    await deps.feeds.replace(own.owner, { changedAt: isoOf(request.receivedAt) });
    return ok({}, { seeOther: '/my/calendar' });
  };
