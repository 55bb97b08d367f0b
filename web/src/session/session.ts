import { personIn, type StaffPerson } from './staff-person.ts';
import { type Challenge, SignInRefused, type Tokens, type UserPool } from './user-pool.ts';

export type SessionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'challenged'; readonly challenge: Challenge }
  | { readonly kind: 'signed-in'; readonly person: StaffPerson }
  /** The sign-in ended while the person was at work: what they see stays until they are back. */
  | { readonly kind: 'expired'; readonly person: StaffPerson };

/** A request cannot be made before the person has signed in again. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** @throws SignInRefused */
  readonly signIn: (email: string, password: string) => Promise<void>;
  /** @throws SignInRefused */
  readonly answer: (given: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /**
   * The `Authorization` header, renewed before it ends.
   * @param refused the header that the server did not take: it is renewed whatever its age
   * @throws SignInNeeded
   */
  readonly authorization: (refused?: string) => Promise<string>;
}

interface Kept extends Tokens {
  /** When the access token ends by this device's clock, which need not be the server's. */
  readonly until: number;
}

const storageKey = 'cpi-console-session';
/** Renewed this long before the end. Milliseconds. */
const margin = 60_000;

const readKept = (storage: Storage): Kept | undefined => {
  const text = storage.getItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as Kept);
};

/** The one sign-in of this tab: it survives a reload and ends with the tab. */
export const createSession = (pool: UserPool, storage: Storage): Session => {
  let kept = readKept(storage);
  let state: SessionState = kept
    ? { kind: 'signed-in', person: personIn(kept.id) }
    : { kind: 'signed-out' };
  let renewal: Promise<string> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = (tokens: Tokens): string => {
    kept = { ...tokens, until: Date.now() + tokens.expiresIn * 1000 };
    storage.setItem(storageKey, JSON.stringify(kept));
    return `Bearer ${tokens.access}`;
  };
  const forget = (): void => {
    kept = undefined;
    storage.removeItem(storageKey);
  };
  const accept = (result: Tokens | Challenge): void => {
    if ('kind' in result) {
      become({ kind: 'challenged', challenge: result });
    } else {
      keep(result);
      become({ kind: 'signed-in', person: personIn(result.id) });
    }
  };

  const renew = async (refresh: string): Promise<string> => {
    try {
      return keep(await pool.renew(refresh));
    } catch (error) {
      if (!(error instanceof SignInRefused) || error.code !== 'expired') throw error;
      forget();
      if (state.kind === 'signed-in') become({ kind: 'expired', person: state.person });
      throw new SignInNeeded();
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: async (email, password) => accept(await pool.signIn(email, password)),
    answer: async (given) => {
      if (state.kind !== 'challenged') throw new SignInRefused('expired');
      accept(await pool.answer(state.challenge, given));
    },
    signOut: async () => {
      const refresh = kept?.refresh;
      forget();
      become({ kind: 'signed-out' });
      if (refresh !== undefined) await pool.revoke(refresh).catch(() => undefined);
    },
    authorization: async (refused) => {
      if (kept === undefined) throw new SignInNeeded();
      const header = `Bearer ${kept.access}`;
      if (header !== refused && Date.now() < kept.until - margin) return header;
      renewal ??= renew(kept.refresh).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
  };
};
