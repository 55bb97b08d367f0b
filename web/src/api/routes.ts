/** Every route of the platform as types: an address that no context has does not compile. */
import type * as z from 'zod';
import type { routes as applications } from '../../../functions/applications/routes.ts';
import type { routes as checkIn } from '../../../functions/check-in/routes.ts';
import type { routes as cohort } from '../../../functions/cohort/routes.ts';
import type { routes as documents } from '../../../functions/documents/routes.ts';
import type { routes as editions } from '../../../functions/editions/routes.ts';
import type { routes as evaluations } from '../../../functions/evaluations/routes.ts';
import type { routes as outbox } from '../../../functions/outbox/routes.ts';
import type { routes as participants } from '../../../functions/participants/routes.ts';
import type { routes as proposals } from '../../../functions/proposals/routes.ts';
import type { routes as review } from '../../../functions/review/routes.ts';
import type { routes as scheduling } from '../../../functions/scheduling/routes.ts';
import type { routes as selection } from '../../../functions/selection/routes.ts';
import type { routes as selectionTrial } from '../../../functions/selection/trial/routes.ts';
import type { routes as training } from '../../../functions/training/routes.ts';
import type { routes as visits } from '../../../functions/visits/routes.ts';
import type { Route } from '../../../shared/http/route.ts';

type AddressOf<R> = R extends Route ? `${R['method']} ${R['path']}` : never;

type ByAddressOf<Context> = {
  readonly [Name in keyof Context as AddressOf<Context[Name]>]: Context[Name];
};

/** A map and no union of routes: comparing every route with every other is too much for the compiler. */
type ByAddress = ByAddressOf<typeof applications> &
  ByAddressOf<typeof checkIn> &
  ByAddressOf<typeof cohort> &
  ByAddressOf<typeof documents> &
  ByAddressOf<typeof editions> &
  ByAddressOf<typeof evaluations> &
  ByAddressOf<typeof outbox> &
  ByAddressOf<typeof participants> &
  ByAddressOf<typeof proposals> &
  ByAddressOf<typeof review> &
  ByAddressOf<typeof scheduling> &
  ByAddressOf<typeof selection> &
  ByAddressOf<typeof selectionTrial> &
  ByAddressOf<typeof training> &
  ByAddressOf<typeof visits>;

/** Method and path as the routes have them: `GET /reviews/{applicationId}`. */
export type Address = keyof ByAddress;

type RouteAt<A extends Address> = ByAddress[A];

type Part<R, Name extends 'params' | 'query' | 'body'> = R extends {
  readonly [N in Name]: infer Schema extends z.ZodType;
}
  ? { readonly [N in Name]: z.input<Schema> }
  : unknown;

/** What a route takes, as its schemas read it. */
export type InputOf<A extends Address> = Part<RouteAt<A>, 'params'> &
  Part<RouteAt<A>, 'query'> &
  Part<RouteAt<A>, 'body'>;
