import { callWindow } from './call.ts';
import type { Edition } from './edition.ts';
import type { EditionFault } from './edition-fault.ts';
import type { Instant } from './time.ts';

/**
 * Once a call has opened, its close is a promise: it can be moved later, never earlier. People plan
 * their days by it, and some of them have no draft yet that could be kept open for them.
 */
export const checkDeadlines = (
  current: Edition | undefined,
  next: Edition,
  now: Instant,
): EditionFault[] =>
  next.tracks.flatMap((track, index) => {
    const before = current?.tracks.find(({ id }) => id === track.id);
    if (current === undefined || before === undefined) return [];
    const { opensAt, closesAt } = callWindow(current, before);
    if (now < opensAt || callWindow(next, track).closesAt >= closesAt) return [];
    return [
      {
        path: ['tracks', index, 'call', 'closesAt'],
        reason: `the call has opened and was to close at ${before.call.closesAt}; it can close later, not earlier`,
      },
    ];
  });
