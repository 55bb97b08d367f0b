/** Every route of the platform as types: an address that no context has does not compile. */
import type * as z from 'zod';
import type { routes as applications } from '../../../functions/applications/routes.ts';
import type { routes as editions } from '../../../functions/editions/routes.ts';
import type { routes as outbox } from '../../../functions/outbox/routes.ts';
import type { routes as participants } from '../../../functions/participants/routes.ts';
import type { routes as proposals } from '../../../functions/proposals/routes.ts';
import type { routes as review } from '../../../functions/review/routes.ts';
import type { routes as selection } from '../../../functions/selection/routes.ts';
import type { routes as training } from '../../../functions/training/routes.ts';
import type { routes as visits } from '../../../functions/visits/routes.ts';
import type { Route } from '../../../shared/http/route.ts';

type RoutesOf<Context> = Context[keyof Context];
type AnyRoute =
  | RoutesOf<typeof applications>
  | RoutesOf<typeof editions>
  | RoutesOf<typeof outbox>
  | RoutesOf<typeof participants>
  | RoutesOf<typeof proposals>
  | RoutesOf<typeof review>
  | RoutesOf<typeof selection>
  | RoutesOf<typeof training>
  | RoutesOf<typeof visits>;

type AddressOf<R> = R extends Route ? `${R['method']} ${R['path']}` : never;

/** Method and path as the routes have them: `GET /reviews/{applicationId}`. */
export type Address = AddressOf<AnyRoute>;

type RouteAt<A extends Address> = AnyRoute extends infer R
  ? R extends AnyRoute
    ? AddressOf<R> extends A
      ? R
      : never
    : never
  : never;

type Part<R, Name extends 'params' | 'query' | 'body'> = R extends {
  readonly [N in Name]: infer Schema extends z.ZodType;
}
  ? { readonly [N in Name]: z.input<Schema> }
  : unknown;

/** What a route takes, as its schemas read it. */
export type InputOf<A extends Address> = Part<RouteAt<A>, 'params'> &
  Part<RouteAt<A>, 'query'> &
  Part<RouteAt<A>, 'body'>;
