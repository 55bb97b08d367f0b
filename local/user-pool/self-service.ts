/** What a signed-in user does with an access token of their own. */
import { type JsonObject, text } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { Operations } from './administration.ts';
import { checkPolicy, hashPassword, isPassword } from './passwords.ts';
import type { Tokens } from './tokens.ts';
import type { UserStore } from './user-store.ts';
import type { Users } from './users.ts';
import { attributeList } from './wire.ts';

export function createSelfService(users: Users, store: UserStore, tokens: Tokens): Operations {
  function owner(input: JsonObject) {
    const { poolId, username } = tokens.owner(text(input.AccessToken) ?? '');
    const pool = users.pool(poolId);
    return { pool, user: users.required(pool, username) };
  }

  return {
    async GetUser(input) {
      const { user } = owner(input);
      return { Username: user.username, UserAttributes: attributeList(user.attributes) };
    },

    async ChangePassword(input) {
      const { pool, user } = owner(input);
      if (!(await isPassword(text(input.PreviousPassword) ?? '', user.passwordHash))) {
        throw new ServiceError('NotAuthorizedException', 'Incorrect username or password.');
      }
      const password = text(input.ProposedPassword) ?? '';
      checkPolicy(password, pool.policy);
      users.save(user, { passwordHash: await hashPassword(password) });
      return {};
    },

    async GlobalSignOut(input) {
      store.endSignIns(owner(input).user);
      return {};
    },
  };
}
