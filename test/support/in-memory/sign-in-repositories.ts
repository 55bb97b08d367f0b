import type { Envelope } from '../../../events/envelope.ts';
import { allowanceAfter } from '../../../shared/domain/sign-in.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type {
  AddressDossier,
  AddressGuest,
  AddressRepository,
} from '../../../shared/store/address-repository.ts';
import type { Link, LinkRepository } from '../../../shared/store/link-repository.ts';
import type { Session, SessionRepository } from '../../../shared/store/session-repository.ts';

/** Sessions in memory, with the same outcomes as the table's. */
export const inMemorySessionRepository = (): SessionRepository => {
  const sessions = new Map<string, Session>();
  return {
    open: async (tokenHash, session) => void sessions.set(tokenHash, session),
    find: async (tokenHash, now) => {
      const session = sessions.get(tokenHash);
      return session !== undefined && Date.parse(session.expiresAt) > now ? session : undefined;
    },
    close: async (tokenHash) => void sessions.delete(tokenHash),
  };
};

/** Personal links in memory, with the same outcomes as the table's. */
export const inMemoryLinkRepository = (): LinkRepository => {
  const links = new Map<string, Link>();
  return {
    create: async (tokenHash, link) => void links.set(tokenHash, link),
    find: async (tokenHash) => links.get(tokenHash),
    consume: async (tokenHash, now, usedBy) => {
      const link = links.get(tokenHash);
      if (link === undefined || link.usedAt !== undefined) return undefined;
      if (Date.parse(link.expiresAt) <= now) return undefined;
      const by = usedBy === undefined ? {} : { usedBy };
      const used = { ...link, usedAt: isoOf(now), ...by };
      links.set(tokenHash, used);
      return used;
    },
  };
};

/** Addresses in memory; their dossiers are those of the given applications. */
export const inMemoryAddressRepository = (
  dossiers: ReadonlyMap<string, readonly AddressDossier[]> = new Map(),
  guests: ReadonlyMap<string, readonly AddressGuest[]> = new Map(),
): AddressRepository & { readonly events: readonly Envelope[] } => {
  const sent = new Map<string, readonly string[]>();
  const events: Envelope[] = [];
  return {
    events,
    dossiersOf: async (addressHash) =>
      [...(dossiers.get(addressHash) ?? [])].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
    guestsOf: async (addressHash) => guests.get(addressHash) ?? [],
    allowMail: async (addressHash, now) => {
      const after = allowanceAfter(sent.get(addressHash) ?? [], now);
      if (after === undefined) return false;
      sent.set(addressHash, after);
      return true;
    },
    requestSignIn: async (_addressHash, { event }) => {
      if (event !== undefined) events.push(event);
    },
  };
};
