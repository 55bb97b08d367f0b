/** Finding and changing users by the names that pools and clients allow. */
import { createHash } from 'node:crypto';
import type { Kernel } from '../kernel.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { Pool, PoolClient } from './template.ts';
import type { Attributes, User, UserStatus, UserStore } from './user-store.ts';

export interface NewUser {
  readonly username: string;
  readonly attributes: Attributes;
  readonly passwordHash: string;
  readonly status: UserStatus;
  readonly groups?: readonly string[];
}

export interface Users {
  pool(id: string | undefined): Pool;
  client(id: string | undefined): { readonly pool: Pool; readonly client: PoolClient };
  /** By user name, `sub`, or the e-mail address where the pool lets people sign in with it. */
  find(pool: Pool, name: string): User | undefined;
  /** As `find`; refuses when there is none. */
  required(pool: Pool, name: string | undefined): User;
  add(pool: Pool, user: NewUser): User;
  save(user: User, changes: Partial<User>): User;
  /** Refuses a group that the pool does not have. */
  requireGroup(pool: Pool, name: string | undefined): string;
}

export function createUsers(kernel: Kernel, pools: readonly Pool[], store: UserStore): Users {
  function find(pool: Pool, name: string): User | undefined {
    const exact = store.find(pool.id, name);
    if (exact || name === '') return exact;
    const fold = (value = '') => (pool.caseSensitive ? value : value.toLowerCase());
    const byEmail = pool.emailAsUsername || pool.emailAsAlias;
    return store
      .users(pool.id)
      .find(
        (user) =>
          user.sub === name ||
          fold(user.username) === fold(name) ||
          (byEmail && fold(user.attributes.email) === fold(name)),
      );
  }

  return {
    find,

    pool(id) {
      const pool = pools.find((one) => one.id === id);
      if (pool) return pool;
      throw new ServiceError('ResourceNotFoundException', `User pool ${id} does not exist.`);
    },

    client(id) {
      for (const pool of pools) {
        const client = pool.clients.find((one) => one.id === id);
        if (client) return { pool, client };
      }
      throw new ServiceError('ResourceNotFoundException', `User pool client ${id} does not exist.`);
    },

    required(pool, name) {
      const user = find(pool, name ?? '');
      if (user) return user;
      throw new ServiceError('UserNotFoundException', 'User does not exist.');
    },

    add(pool, given) {
      if (find(pool, given.username)) {
        throw new ServiceError('UsernameExistsException', 'User account already exists');
      }
      if (pool.emailAsUsername && !given.username.includes('@')) {
        throw new ServiceError('InvalidParameterException', 'Username should be an email.');
      }
      const now = kernel.clock.now();
      const sub = subOf(pool, given.username, now);
      const email: Attributes = pool.emailAsUsername ? { email: given.username } : {};
      const user: User = {
        ...given,
        poolId: pool.id,
        username: pool.emailAsUsername ? sub : given.username,
        sub,
        attributes: { sub, ...email, ...given.attributes },
        enabled: true,
        groups: given.groups ?? [],
        createdAt: now,
        modifiedAt: now,
      };
      store.save(user);
      return user;
    },

    save(user, changes) {
      const changed = { ...user, ...changes, modifiedAt: kernel.clock.now() };
      store.save(changed);
      return changed;
    },

    requireGroup(pool, name = '') {
      if (pool.groups.some((group) => group.name === name)) return name;
      throw new ServiceError('ResourceNotFoundException', 'Group not found.');
    },
  };
}

/**
 * A stable id in the shape of the cloud's. The same account, made at the same virtual moment, has
 * the same one: a year that is played again goes the same way. Made anew it has another one.
 */
function subOf(pool: Pool, username: string, now: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([pool.id, username, now]))
    .digest('hex');
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4];
  return hash.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    (_, a, b, c, d, e) => `${a}-${b}-4${c}-${variant}${d}-${e}`,
  );
}
