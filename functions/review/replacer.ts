import { ReviewReleased } from '../../events/review-released.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { container } from './container.ts';
import { type ReplacerDeps, replaceReviewer } from './replace-reviewer.ts';

/** The consumer of released reviews on the given ports. */
export const replacerOn = (deps: () => ReplacerDeps) =>
  eventHandler(() => [on(ReviewReleased, replaceReviewer(deps()))], {
    now: () => deps().clock.now(),
  });

/** Told by the bus of every review that somebody else has to take over. */
export const handler = replacerOn(container);
