import { sessionLifetime } from '../domain/sign-in.ts';
import { type Instant, isoOf } from '../domain/time.ts';
import { hashOf, type Ids } from '../runtime/ids.ts';
import type { Session, SessionRepository } from '../store/session-repository.ts';
import { sessionCookie } from './http-handler.ts';
import { anonymous, type Principal } from './principal.ts';

/** Who a session cookie stands for: hand it to `httpHandler` as `sessionOf`. */
export const sessionReader =
  (sessions: Pick<SessionRepository, 'find'>) =>
  async (token: string, now: number): Promise<Principal> => {
    const tokenHash = hashOf(token);
    const session = await sessions.find(tokenHash, now);
    if (session === undefined) return anonymous;
    const { applicationId, guest, edition } = session;
    if (guest !== undefined) return { kind: 'guest', guest, edition, session: tokenHash };
    return applicationId === undefined
      ? anonymous
      : { kind: 'dossier', applicationId, edition, session: tokenHash };
  };

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Opens a session for a dossier, or for a guest's part, and returns the cookie that carries it. */
export const openSession = async (
  deps: { readonly sessions: Pick<SessionRepository, 'open'>; readonly ids: Ids },
  opened: Omit<Session, 'expiresAt'>,
  now: Instant,
): Promise<string> => {
  const token = deps.ids.newToken();
  const { applicationId, guest, edition } = opened;
  const whom = guest === undefined ? { applicationId } : { guest };
  const expiresAt = isoOf(now + sessionLifetime);
  await deps.sessions.open(hashOf(token), { ...whom, edition, expiresAt });
  return `${sessionCookie}=${token}; ${attributes}; Max-Age=${sessionLifetime / 1000}`;
};

/** The cookie that ends a session in the browser. */
export const endedSession = `${sessionCookie}=; ${attributes}; Max-Age=0`;
