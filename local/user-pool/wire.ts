/** Users as the API shows and filters them. */
import type { JsonObject } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { Attributes, User } from './user-store.ts';

export function attributesOf(list: unknown): Attributes {
  const pairs = (list ?? []) as readonly { readonly Name: string; readonly Value?: string }[];
  return Object.fromEntries(pairs.map(({ Name, Value }) => [Name, Value ?? '']));
}

export function attributeList(attributes: Attributes): readonly JsonObject[] {
  return Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
}

export function userDescription(user: User): JsonObject {
  return {
    Username: user.username,
    Attributes: attributeList(user.attributes),
    UserCreateDate: seconds(user.createdAt),
    UserLastModifiedDate: seconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}

/** The JSON protocol's moments. */
function seconds(moment: number): number {
  return moment / 1000;
}

/** `email = "a@example.com"` or `email ^= "a@"` */
export function matchesFilter(user: User, filter: string): boolean {
  if (filter === '') return true;
  const parts = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"(.*)"\s*$/.exec(filter);
  if (!parts) throw new ServiceError('InvalidParameterException', 'Error while parsing filter.');
  const [, name = '', operator, wanted = ''] = parts;
  const value = { username: user.username, 'cognito:user_status': user.status }[name];
  const actual = value ?? user.attributes[name] ?? '';
  return operator === '=' ? actual === wanted : actual.startsWith(wanted);
}
