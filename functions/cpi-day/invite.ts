import { CpiDayAnnounced } from '../../events/cpi-day-announced.ts';
import { VisitorInvited } from '../../events/visitor-invited.ts';
import type { Visitor } from '../../shared/domain/dinner.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import type { CpiDayDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Request = RequestOf<typeof routes.inviteVisitors>;
type Outcome = 'invited' | 'present' | 'too-many-mails';

/** An address is one visitor of an edition, however often it is invited. */
const visitorOf = (
  { params, receivedAt }: Request,
  row: Request['body']['visitors'][number],
): Visitor => ({
  visitorId: hashOf(`${params.edition}\n${canonicalAddress(row.email)}`)
    .slice(0, 24)
    .toUpperCase(),
  edition: params.edition,
  ...row,
  invitedAt: isoOf(receivedAt),
});

const invite = async (deps: CpiDayDeps, request: Request, visitor: Visitor): Promise<Outcome> => {
  const { visitorId, edition, invitedAt } = visitor;
  if ((await deps.dinner.visitor(edition, visitorId)) !== undefined) return 'present';
  const addressHash = hashOf(canonicalAddress(visitor.email));
  if (!(await deps.addresses.allowMail(addressHash, request.receivedAt))) return 'too-many-mails';
  const audit = auditOf(request.principal, { action: 'visitor-invited' });
  const stamp = { eventId: deps.ids.newId(), at: invitedAt, audit };
  const event = eventOf(VisitorInvited, { applicationId: visitorId, edition }, stamp, {});
  return (await deps.dinner.invite(visitor, addressHash, event)) ? 'invited' : 'present';
};

/** Invites people from outside; each who is new gets a link of their own by mail. */
export const inviteVisitors =
  (deps: CpiDayDeps) =>
  async (request: Request): Promise<Reply> => {
    const record = await deps.editions.get(request.params.edition);
    if (record?.edition.cpiDay === undefined) return refused(notFound);
    const visitors: { readonly visitorId: string; readonly outcome: Outcome }[] = [];
    for (const row of request.body.visitors) {
      const visitor = visitorOf(request, row);
      const outcome = await invite(deps, request, visitor);
      visitors.push({ visitorId: visitor.visitorId, outcome });
    }
    return ok({ visitors });
  };

/** Announces the day to the participants, once. */
export const announce =
  (deps: CpiDayDeps) =>
  async (request: RequestOf<typeof routes.announce>): Promise<Reply> => {
    const { edition } = request.params;
    const record = await deps.editions.get(edition);
    if (record?.edition.cpiDay === undefined) return refused(notFound);
    const audit = auditOf(request.principal, { action: 'cpi-day-announced' });
    const stamp = { eventId: deps.ids.newId(), at: isoOf(request.receivedAt), audit };
    const event = eventOf(CpiDayAnnounced, { applicationId: edition, edition }, stamp, {});
    const isFirst = await deps.dinner.announce(edition, event);
    return ok({ announcedAt: isFirst ? event.time : await deps.dinner.announcedAt(edition) });
  };
