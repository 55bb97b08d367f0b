import { SignInRequested } from '../../events/sign-in-requested.ts';
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

/**
 * Has a link sent for each dossier of the address. Known or not, limited or not: the answer is
 * the same, and so is the number of writes for a known and an unknown address.
 */
export const requestSignIn =
  ({ addresses, ids }: IdentityDeps) =>
  async ({ body, locale, receivedAt }: SignInRequest): Promise<Reply> => {
    const addressHash = hashOf(canonicalAddress(body.email));
    const requestedAt = isoOf(receivedAt);
    const known = (await addresses.dossiersOf(addressHash)).slice(0, mostDossiers);
    for (const dossier of known.length === 0 ? [undefined] : known) {
      if (!(await addresses.allowMail(addressHash, receivedAt))) break;
      const stamp = { eventId: ids.newId(), at: requestedAt };
      const event =
        dossier === undefined
          ? {}
          : { event: eventOf(SignInRequested, dossier, stamp, { locale }) };
      await addresses.requestSignIn(addressHash, { requestId: ids.newId(), requestedAt, ...event });
    }
    return { status: 202, data: {}, page: () => SentPage({ locale }) };
  };
