import type { Problem } from './problem.ts';

/** Something hono/jsx can print. */
export type Page = { toString(): string | Promise<string> };

/**
 * What an endpoint answers, before content negotiation. `data` goes to programs; `page` is
 * rendered only for people; `seeOther` sends a person's browser on after a POST.
 */
export interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly problem?: Problem;
  readonly page?: () => Page;
  /** For people only: answered as 303 with this location. */
  readonly seeOther?: string;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** A body of its own type (PDF, CSV, calendar) instead of data or page. */
  readonly raw?: { readonly contentType: string; readonly body: string | Uint8Array };
}

type Extras = Pick<Reply, 'page' | 'seeOther' | 'cookies' | 'headers'>;

export const ok = (data: unknown, extras: Extras = {}): Reply => ({ status: 200, data, ...extras });
export const created = (data: unknown, extras: Extras = {}): Reply => ({
  status: 201,
  data,
  ...extras,
});
export const refused = (problem: Problem, extras: Extras = {}): Reply => ({
  status: problem.status,
  problem,
  ...extras,
});
