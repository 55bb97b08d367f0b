import { SignInRequested } from '../../events/sign-in-requested.ts';
import type { Guest } from '../../shared/domain/guest.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import type { IdentityDeps } from './deps.ts';
import { SentPage } from './pages/sent-page.tsx';
import type { routes } from './routes.ts';

type SignInRequest = RequestOf<typeof routes.requestSignIn>;

/** More dossiers than this under one address are nobody's ordinary case; the latest count. */
const mostDossiers = 3;

interface Known {
  readonly applicationId: string;
  readonly edition: string;
  readonly guest?: Guest;
}

const subjectOf = (guest: Guest): string => {
  if (guest.kind === 'office') return guest.officeId;
  return guest.kind === 'referee' ? guest.applicationId : guest.visitorId;
};

/**
 * Has a link sent for each dossier of the address, and for each part that it has as a guest. Known
 * or not, limited or not: the answer is the same, and so is the number of writes for a known and an
 * unknown address.
 */
export const requestSignIn =
  ({ addresses, ids }: IdentityDeps) =>
  async ({ body, locale, receivedAt }: SignInRequest): Promise<Reply> => {
    const addressHash = hashOf(canonicalAddress(body.email));
    const requestedAt = isoOf(receivedAt);
    const [dossiers, guests] = await Promise.all([
      addresses.dossiersOf(addressHash),
      addresses.guestsOf(addressHash),
    ]);
    const known: readonly Known[] = [
      ...dossiers.slice(0, mostDossiers),
      ...guests
        .slice(0, mostDossiers)
        .map((one) => ({ ...one, applicationId: subjectOf(one.guest) })),
    ];
    for (const dossier of known.length === 0 ? [undefined] : known) {
      if (!(await addresses.allowMail(addressHash, receivedAt))) break;
      const stamp = { eventId: ids.newId(), at: requestedAt };
      const facts = { locale, ...(dossier?.guest === undefined ? {} : { guest: dossier.guest }) };
      const event =
        dossier === undefined ? {} : { event: eventOf(SignInRequested, dossier, stamp, facts) };
      await addresses.requestSignIn(addressHash, { requestId: ids.newId(), requestedAt, ...event });
    }
    return { status: 202, data: {}, page: () => SentPage({ locale }) };
  };
