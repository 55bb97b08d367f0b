/** What an administrator's role may do to a pool's users. */
import { randomBytes } from 'node:crypto';
import type { Log } from '../kernel.ts';
import { type JsonObject, text } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { checkPolicy, hashPassword } from './passwords.ts';
import type { Pool } from './template.ts';
import type { User, UserStore } from './user-store.ts';
import type { Users } from './users.ts';
import { attributesOf, matchesFilter, userDescription } from './wire.ts';

export type Operations = Readonly<Record<string, (input: JsonObject) => Promise<JsonObject>>>;

export function createAdministration(users: Users, store: UserStore, log: Log): Operations {
  /** The pool and the user that a call names. */
  function named(input: JsonObject): { pool: Pool; user: User } {
    const pool = users.pool(text(input.UserPoolId));
    return { pool, user: users.required(pool, text(input.Username)) };
  }

  function describeGroup(pool: Pool, name: string): JsonObject {
    const group = pool.groups.find((one) => one.name === name);
    return { GroupName: name, UserPoolId: pool.id, Description: group?.description ?? '' };
  }

  return {
    async AdminCreateUser(input) {
      const pool = users.pool(text(input.UserPoolId));
      const password = text(input.TemporaryPassword) ?? `Aa1!${randomBytes(9).toString('base64')}`;
      checkPolicy(password, pool.policy);
      const user = users.add(pool, {
        username: text(input.Username) ?? '',
        attributes: attributesOf(input.UserAttributes),
        passwordHash: await hashPassword(password),
        status: 'FORCE_CHANGE_PASSWORD',
      });
      if (input.MessageAction !== 'SUPPRESS') {
        log.warn('The user pool sends no invitations on this machine', { username: user.username });
      }
      return { User: userDescription(user) };
    },

    async AdminSetUserPassword(input) {
      const { pool, user } = named(input);
      const password = text(input.Password) ?? '';
      checkPolicy(password, pool.policy);
      users.save(user, {
        passwordHash: await hashPassword(password),
        status: input.Permanent === true ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
      });
      return {};
    },

    async AdminGetUser(input) {
      const { Attributes, ...description } = userDescription(named(input).user);
      return { ...description, UserAttributes: Attributes };
    },

    async AdminUpdateUserAttributes(input) {
      const { user } = named(input);
      const attributes = { ...user.attributes, ...attributesOf(input.UserAttributes) };
      users.save(user, { attributes });
      return {};
    },

    async AdminDeleteUser(input) {
      store.remove(named(input).user);
      return {};
    },

    async AdminEnableUser(input) {
      users.save(named(input).user, { enabled: true });
      return {};
    },

    async AdminDisableUser(input) {
      const { user } = named(input);
      users.save(user, { enabled: false });
      store.endSignIns(user);
      return {};
    },

    async AdminUserGlobalSignOut(input) {
      store.endSignIns(named(input).user);
      return {};
    },

    async AdminAddUserToGroup(input) {
      const { pool, user } = named(input);
      const group = users.requireGroup(pool, text(input.GroupName));
      users.save(user, { groups: [...new Set([...user.groups, group])] });
      return {};
    },

    async AdminRemoveUserFromGroup(input) {
      const { pool, user } = named(input);
      const group = users.requireGroup(pool, text(input.GroupName));
      users.save(user, { groups: user.groups.filter((name) => name !== group) });
      return {};
    },

    async AdminListGroupsForUser(input) {
      const { pool, user } = named(input);
      return { Groups: user.groups.map((name) => describeGroup(pool, name)) };
    },

    async ListGroups(input) {
      const pool = users.pool(text(input.UserPoolId));
      return { Groups: pool.groups.map(({ name }) => describeGroup(pool, name)) };
    },

    async ListUsers(input) {
      const pool = users.pool(text(input.UserPoolId));
      const found = store
        .users(pool.id)
        .filter((user) => matchesFilter(user, text(input.Filter) ?? ''));
      const { page, next } = pageOf(found, input.Limit, input.PaginationToken);
      return { Users: page.map(userDescription), PaginationToken: next };
    },

    async ListUsersInGroup(input) {
      const pool = users.pool(text(input.UserPoolId));
      const group = users.requireGroup(pool, text(input.GroupName));
      const found = store.users(pool.id).filter((user) => user.groups.includes(group));
      const { page, next } = pageOf(found, input.Limit, input.NextToken);
      return { Users: page.map(userDescription), NextToken: next };
    },

    async DescribeUserPool(input) {
      const pool = users.pool(text(input.UserPoolId));
      return {
        UserPool: { Id: pool.id, Arn: pool.arn, Name: pool.name },
      };
    },
  };
}

/** Sixty at a time at most, as in the cloud; the token is the last user name of the page before. */
function pageOf(all: readonly User[], limit: unknown, token: unknown) {
  const size = Number(limit ?? 60);
  if (!(size >= 0 && size <= 60)) {
    throw new ServiceError('InvalidParameterException', 'Limit must be at most 60');
  }
  const after = text(token);
  const rest = after === undefined ? all : all.filter((user) => user.username > after);
  const page = rest.slice(0, size);
  return { page, next: rest.length > size ? page.at(-1)?.username : undefined };
}
