import { OfficeInvited } from '../../events/office-invited.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import type { Office } from '../../shared/domain/nomination.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import type { NominationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

type AddRequest = RequestOf<typeof routes.addOffices>;
type Row = AddRequest['body']['offices'][number];
type Outcome = 'added' | 'present' | 'too-many-mails';

/** An address is one office in a track, however often it is added. */
const officeOf = ({ params, body, receivedAt }: AddRequest, row: Row): Office => ({
  officeId: hashOf([params.edition, body.track, canonicalAddress(row.email)].join('\n'))
    .slice(0, 24)
    .toUpperCase(),
  edition: params.edition,
  track: body.track,
  ...row,
  invitedAt: isoOf(receivedAt),
});

const add = async (deps: NominationsDeps, office: Office, now: number): Promise<Outcome> => {
  const { officeId, edition, track, invitedAt } = office;
  if ((await deps.nominations.office(officeId)) !== undefined) return 'present';
  const addressHash = hashOf(canonicalAddress(office.email));
  if (!(await deps.addresses.allowMail(addressHash, now))) return 'too-many-mails';
  const stamp = { eventId: deps.ids.newId(), at: invitedAt };
  const event = eventOf(OfficeInvited, { applicationId: officeId, edition }, stamp, { track });
  return (await deps.nominations.addOffice(office, addressHash, event)) ? 'added' : 'present';
};

/** Invites offices to nominate; each that is new gets its link by mail. */
export const addOffices =
  (deps: NominationsDeps) =>
  async (request: AddRequest): Promise<Reply> => {
    const { params, body, receivedAt } = request;
    const record = await deps.editions.get(params.edition);
    const track = record && trackOf(record.edition, body.track);
    if (track === undefined) return refused(notFound);
    if (track.admission !== 'nomination') {
      const title = 'The track is an open call: nobody nominates for it.';
      return refused({ code: 'open-call', status: 409, title });
    }
    const offices: { readonly officeId: string; readonly outcome: Outcome }[] = [];
    for (const row of body.offices) {
      const office = officeOf(request, row);
      offices.push({ officeId: office.officeId, outcome: await add(deps, office, receivedAt) });
    }
    return ok({ offices });
  };
