/**
 * Until when a draft can be submitted. Its own closing time only ever moves later: an extension for
 * everyone and one for a single person hold side by side, and the later of them counts.
 */
import type { Application } from './application.ts';
import { type Instant, isoOf } from './time.ts';

/** More time for one person, and why. */
export interface PersonalExtension {
  readonly until: string;
  readonly reason: string;
  /** Stable id of the member of staff. */
  readonly by: string;
  readonly at: string;
}

/** An extension reaches at most this far behind the close of the call. */
export const extensionReach = 30 * 86_400_000;

/** Whether a closing time is more than the draft has already. */
export const isExtension = (
  { status, closesAt }: Pick<Application, 'status' | 'closesAt'>,
  until: Instant,
): boolean => status === 'draft' && until > Date.parse(closesAt);

/** The draft with more time. Where it was given to this person alone, that is noted. */
export const extended = (
  draft: Application,
  until: Instant,
  extension?: PersonalExtension,
): Application => ({
  ...draft,
  closesAt: isoOf(until),
  ...(extension === undefined ? {} : { extension }),
  version: draft.version + 1,
});
