/**
 * Routes as data. CDK reads them for routes, authorizers and permissions; the runtime reads the
 * same objects for validation and dispatch; OpenAPI is written from them. Nothing here runs.
 */
import type * as z from 'zod';

export type StaffRole = 'admin' | 'coordinator' | 'reviewer' | 'partner';

/** Who may call a route. There is no default: a route without a policy does not compile. */
export type Access =
  /** Everyone. */
  | { readonly kind: 'public' }
  /** A person with a session cookie, for the dossier that the session was opened for. */
  | { readonly kind: 'dossier' }
  /** A nominating office with a session cookie, for its own nominations and letters. */
  | { readonly kind: 'office' }
  /** A referee with a session cookie, for the one reference that they were asked for. */
  | { readonly kind: 'referee' }
  /** Somebody invited to CPI Day with a session cookie, for their own answer. */
  | { readonly kind: 'visitor' }
  /** Staff with a user-pool token that carries one of these groups; behind the JWT authorizer. */
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] };

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** API Gateway syntax: `/applications/{applicationId}`. */
  readonly path: string;
  readonly access: Access;
  /** One line for OpenAPI. */
  readonly summary: string;
  /** Path parameters; strings, refused with 404 when they do not parse. */
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** JSON and form bodies alike; strict objects, so that extra keys are refused. */
  readonly body?: z.ZodType;
}

export type Routes = Readonly<Record<string, Route>>;

export const publicAccess: Access = { kind: 'public' };
export const dossierAccess: Access = { kind: 'dossier' };
export const officeAccess: Access = { kind: 'office' };
export const refereeAccess: Access = { kind: 'referee' };
export const visitorAccess: Access = { kind: 'visitor' };
export const staffAccess = (...roles: StaffRole[]): Access => ({ kind: 'staff', roles });

/** Keeps the literal types of a context's routes while checking their shape. */
export const defineRoutes = <const R extends Routes>(routes: R): R => routes;
