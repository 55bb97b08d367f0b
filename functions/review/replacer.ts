import { ApplicationAssessed } from '../../events/application-assessed.ts';
import { EditionApplied } from '../../events/edition-applied.ts';
import { ReviewReleased } from '../../events/review-released.ts';
import { ReviewSubmitted } from '../../events/review-submitted.ts';
import { ReviewerRegistered } from '../../events/reviewer-registered.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { container } from './container.ts';
import type { ReviewDeps } from './deps.ts';
import { moveReviewDates } from './move-review-dates.ts';
import { openDiscussion } from './open-discussion.ts';
import { recheckApplication, recheckReviewer } from './recheck-conflicts.ts';
import { replaceReviewer } from './replace-reviewer.ts';

/** The consumer of what changes panels and what they have to do, on the given ports. */
export const replacerOn = (deps: () => ReviewDeps) =>
  eventHandler(
    () => [
      on(ReviewReleased, replaceReviewer(deps())),
      on(ReviewSubmitted, openDiscussion(deps())),
      on(ReviewerRegistered, recheckReviewer(deps())),
      on(ApplicationAssessed, recheckApplication(deps())),
      on(EditionApplied, moveReviewDates(deps())),
    ],
    { now: () => deps().clock.now() },
  );

/** Told by the bus of whatever may ask for another reviewer, a discussion or another date. */
export const handler = replacerOn(container);
