import { ReviewReleased } from '../../events/review-released.ts';
import { ReviewSubmitted } from '../../events/review-submitted.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { container } from './container.ts';
import type { ReviewDeps } from './deps.ts';
import { openDiscussion } from './open-discussion.ts';
import { replaceReviewer } from './replace-reviewer.ts';

/** The consumer of what happens to reviews, on the given ports. */
export const replacerOn = (deps: () => ReviewDeps) =>
  eventHandler(
    () => [
      on(ReviewReleased, replaceReviewer(deps())),
      on(ReviewSubmitted, openDiscussion(deps())),
    ],
    { now: () => deps().clock.now() },
  );

/** Told by the bus of every review that somebody else has to take over, and of every score. */
export const handler = replacerOn(container);
