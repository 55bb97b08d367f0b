import type { CalendarOwner } from '../../shared/domain/calendar-feed.ts';
import { sectionOf } from '../../shared/domain/edition.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { calendarAddress } from './calendar-address.ts';
import type { SchedulingDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Request = RequestOf<typeof routes.openSectionCalendar | typeof routes.closeSectionCalendar>;

/** The section's calendar, if there is such a section. */
const ownerOf = async (
  { editions }: SchedulingDeps,
  { params }: Request,
): Promise<(CalendarOwner & { readonly kind: 'section' }) | undefined> => {
  const record = await editions.get(params.edition);
  const section = record && sectionOf(record.edition, params.track, params.section);
  return section && { kind: 'section', ...params };
};

const deedOf = (deps: SchedulingDeps, request: Request, action: string) => {
  const { edition, track, section } = request.params;
  return staffActed(request, deps.ids, { subject: `${track}/${section}`, edition, action });
};

/** Makes the address that a partner reads its section's calendar at; told this once. */
export const openSectionCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.openSectionCalendar>): Promise<Reply> => {
    const owner = await ownerOf(deps, request);
    if (owner === undefined) return refused(notFound);
    const secret = deps.ids.newToken();
    const feed = { secretHash: hashOf(secret), changedAt: isoOf(request.receivedAt) };
    await deps.feeds.replace(owner, feed, deedOf(deps, request, 'calendar-opened'));
    return created({ address: calendarAddress(deps.publicUrl, owner, secret, request.locale) });
  };

/** Switches the address of a section's calendar off. */
export const closeSectionCalendar =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.closeSectionCalendar>): Promise<Reply> => {
    const owner = await ownerOf(deps, request);
    if (owner === undefined) return refused(notFound);
    const feed = { changedAt: isoOf(request.receivedAt) };
    await deps.feeds.replace(owner, feed, deedOf(deps, request, 'calendar-closed'));
    return ok({});
  };
