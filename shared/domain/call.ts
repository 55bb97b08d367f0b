import type { Edition, Track } from './edition.ts';
import { endOfDayAnywhereOnEarth, type Instant, instantOf } from './time.ts';

/** When a track's call is open, as instants. */
export interface CallWindow {
  readonly opensAt: Instant;
  /** Exclusive: the first moment that is too late. */
  readonly closesAt: Instant;
}

/** The call of a track in UTC. "Anywhere on Earth" reads the day of `closesAt` as the last day. */
export const callWindow = (
  edition: Pick<Edition, 'timeZone'>,
  track: Pick<Track, 'call'>,
): CallWindow => {
  const { opensAt, closesAt, zone } = track.call;
  return {
    opensAt: instantOf(opensAt, edition.timeZone),
    closesAt:
      zone === 'anywhere-on-earth'
        ? endOfDayAnywhereOnEarth(closesAt.slice(0, 10))
        : instantOf(closesAt, edition.timeZone),
  };
};

export type CallState = 'not-open-yet' | 'open' | 'closed';

/** Where a call stands at a moment; closed is closed by one second. */
export const callStateAt = (window: CallWindow, now: Instant): CallState => {
  if (now < window.opensAt) return 'not-open-yet';
  return now < window.closesAt ? 'open' : 'closed';
};
