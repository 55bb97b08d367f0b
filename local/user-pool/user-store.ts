/** Users, their groups and their sign-ins, in the runtime's database. */
import type { DatabaseSync } from 'node:sqlite';

export type UserStatus = 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD';
export type Attributes = Readonly<Record<string, string>>;

export interface User {
  readonly poolId: string;
  readonly username: string;
  readonly sub: string;
  readonly attributes: Attributes;
  /** See `passwords.ts`. */
  readonly passwordHash: string;
  readonly status: UserStatus;
  readonly enabled: boolean;
  readonly groups: readonly string[];
  /** Epoch milliseconds, virtual time. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** One sign-in, known by the refresh token that it gave. */
export interface SignIn {
  readonly poolId: string;
  readonly username: string;
  readonly clientId: string;
  readonly originJti: string;
  /** Epoch milliseconds, virtual time. */
  readonly signedInAt: number;
  readonly expiresAt: number;
}

/** A challenge that waits for its answer: a new password. */
export type Challenge = Pick<SignIn, 'poolId' | 'username' | 'clientId' | 'expiresAt'>;

export interface UserStore {
  save(user: User): void;
  remove(user: User): void;
  users(poolId: string): readonly User[];
  find(poolId: string, username: string): User | undefined;
  /** Tokens and sessions are kept by their hash, never as they are. */
  addSignIn(hash: string, signIn: SignIn): void;
  signIn(hash: string): SignIn | undefined;
  hasSignIn(originJti: string): boolean;
  endSignIn(hash: string): void;
  endSignIns(user: User): void;
  addChallenge(hash: string, challenge: Challenge): void;
  takeChallenge(hash: string): Challenge | undefined;
}

export function createUserStore(database: DatabaseSync): UserStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS pool_user (
      pool_id TEXT NOT NULL,
      username TEXT NOT NULL,
      user TEXT NOT NULL,
      PRIMARY KEY (pool_id, username)
    );
    CREATE TABLE IF NOT EXISTS pool_sign_in (
      hash TEXT PRIMARY KEY,
      origin_jti TEXT NOT NULL,
      pool_id TEXT NOT NULL,
      username TEXT NOT NULL,
      sign_in TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS pool_sign_in_origin ON pool_sign_in (origin_jti);
    CREATE TABLE IF NOT EXISTS pool_challenge (hash TEXT PRIMARY KEY, challenge TEXT NOT NULL);
  `);
  const replaceUser = database.prepare(
    'INSERT OR REPLACE INTO pool_user (pool_id, username, user) VALUES (?, ?, ?)',
  );
  const deleteUser = database.prepare('DELETE FROM pool_user WHERE pool_id = ? AND username = ?');
  const selectUsers = database.prepare(
    'SELECT user FROM pool_user WHERE pool_id = ? ORDER BY username',
  );
  const selectUser = database.prepare(
    'SELECT user FROM pool_user WHERE pool_id = ? AND username = ?',
  );
  const insertSignIn = database.prepare(
    `INSERT INTO pool_sign_in (hash, origin_jti, pool_id, username, sign_in)
     VALUES (?, ?, ?, ?, ?)`,
  );
  const selectSignIn = database.prepare('SELECT sign_in FROM pool_sign_in WHERE hash = ?');
  const selectOrigin = database.prepare('SELECT 1 FROM pool_sign_in WHERE origin_jti = ?');
  const deleteSignIn = database.prepare('DELETE FROM pool_sign_in WHERE hash = ?');
  const deleteSignIns = database.prepare(
    'DELETE FROM pool_sign_in WHERE pool_id = ? AND username = ?',
  );
  const insertChallenge = database.prepare(
    'INSERT INTO pool_challenge (hash, challenge) VALUES (?, ?)',
  );
  const deleteChallenge = database.prepare(
    'DELETE FROM pool_challenge WHERE hash = ? RETURNING challenge',
  );

  return {
    save: (user) => void replaceUser.run(user.poolId, user.username, JSON.stringify(user)),
    remove({ poolId, username }) {
      deleteUser.run(poolId, username);
      deleteSignIns.run(poolId, username);
    },
    users: (poolId) => selectUsers.all(poolId).map(({ user }) => parse<User>(user)),
    find(poolId, username) {
      const row = selectUser.get(poolId, username);
      return row && parse<User>(row.user);
    },
    addSignIn: (hash, signIn) =>
      void insertSignIn.run(
        hash,
        signIn.originJti,
        signIn.poolId,
        signIn.username,
        JSON.stringify(signIn),
      ),
    signIn(hash) {
      const row = selectSignIn.get(hash);
      return row && parse<SignIn>(row.sign_in);
    },
    hasSignIn: (originJti) => selectOrigin.get(originJti) !== undefined,
    endSignIn: (hash) => void deleteSignIn.run(hash),
    endSignIns: ({ poolId, username }) => void deleteSignIns.run(poolId, username),
    addChallenge: (hash, challenge) => void insertChallenge.run(hash, JSON.stringify(challenge)),
    takeChallenge(hash) {
      const row = deleteChallenge.get(hash);
      return row && parse<Challenge>(row.challenge);
    },
  };
}

function parse<T>(json: unknown): T {
  return JSON.parse(String(json)) as T;
}
