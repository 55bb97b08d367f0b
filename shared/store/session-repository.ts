import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import type { Guest } from '../domain/guest.ts';
import type { CpiTable } from './client.ts';
import { sessionEntity } from './entities/sign-in.ts';
import { secondsOf } from './time-to-live.ts';

/** A person's session for one dossier, or a guest's for their part. */
export interface Session {
  /** The dossier that it opens; absent for a guest. */
  readonly applicationId?: string;
  /** Whose part it opens, where it is for somebody outside the programme. */
  readonly guest?: Guest;
  readonly edition: string;
  readonly expiresAt: string;
}

export interface SessionRepository {
  /** Opens a session; the token goes to the cookie, only its hash is kept. */
  open(tokenHash: string, session: Session): Promise<void>;
  /** The session of a token, while it has not expired. */
  find(tokenHash: string, now: number): Promise<Session | undefined>;
  close(tokenHash: string): Promise<void>;
}

/** The sessions in the table. */
export const createSessionRepository = (table: CpiTable): SessionRepository => {
  const sessions = sessionEntity(table);
  return {
    open: async (tokenHash, session) => {
      const ttl = secondsOf(session.expiresAt);
      await sessions
        .build(PutItemCommand)
        .item({ tokenHash, ...session, ttl })
        .send();
    },
    find: async (tokenHash, now) => {
      const { Item } = await sessions.build(GetItemCommand).key({ tokenHash }).send();
      // The table removes expired items late, so the moment itself decides.
      if (Item === undefined || Date.parse(Item.expiresAt) <= now) return undefined;
      const { tokenHash: _hash, ttl: _ttl, ...session } = Item;
      return session;
    },
    close: async (tokenHash) => {
      await sessions.build(DeleteItemCommand).key({ tokenHash }).send();
    },
  };
};
