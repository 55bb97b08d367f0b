import type { StaffRole } from '../../../shared/http/route.ts';

/** Who is signed in, as the tokens name them. The server decides again on every request. */
export interface StaffPerson {
  /** The user pool's stable id. */
  readonly sub: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
}

const knownRoles: readonly StaffRole[] = ['admin', 'coordinator', 'reviewer', 'partner'];

const claimsOf = (token: string): Readonly<Record<string, unknown>> => {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
};

/** Reads the id token; it is not verified here, since nothing here is protected by it. */
export const personIn = (idToken: string): StaffPerson => {
  const claims = claimsOf(idToken);
  const groups = claims['cognito:groups'];
  return {
    sub: String(claims.sub ?? ''),
    email: String(claims.email ?? claims['cognito:username'] ?? ''),
    roles: knownRoles.filter((role) => Array.isArray(groups) && groups.includes(role)),
  };
};
