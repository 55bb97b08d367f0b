import { httpHandler } from '../../shared/http/http-handler.ts';
import { assignReviews } from './assign-reviews.ts';
import { changePanel } from './change-panel.ts';
import { closeDiscussion } from './close-discussion.ts';
import { declareConflict } from './declare-conflict.ts';
import { declineReview } from './decline-review.ts';
import type { ReviewDeps } from './deps.ts';
import { listReviews } from './list-reviews.ts';
import { listScores } from './list-scores.ts';
import { postAsOffice, postToDiscussion } from './post-to-discussion.ts';
import { removeReviewer } from './remove-reviewer.ts';
import { keepReviewer, listReviewers } from './reviewer-registry.ts';
import { reviseReview } from './revise-review.ts';
import { routes } from './routes.ts';
import { saveReview } from './save-review.ts';
import { showDeclaration } from './show-declaration.ts';
import { showDiscussion, showDiscussionToOffice } from './show-discussion.ts';
import { showOtherReviews } from './show-other-reviews.ts';
import { showReview } from './show-review.ts';
import { submitReview } from './submit-review.ts';
import { voidReview } from './void-review.ts';

/** The context's HTTP API on the given ports. */
export const reviewApi = (deps: () => ReviewDeps) =>
  httpHandler(routes, {
    endpoints: () => ({
      assignReviews: assignReviews(deps()),
      listReviews: listReviews(deps()),
      showReview: showReview(deps()),
      saveReview: saveReview(deps()),
      submitReview: submitReview(deps()),
      showOtherReviews: showOtherReviews(deps()),
      listScores: listScores(deps()),
      showDeclaration: showDeclaration(deps()),
      declareConflict: declareConflict(deps()),
      changePanel: changePanel(deps()),
      showDiscussion: showDiscussion(deps()),
      postToDiscussion: postToDiscussion(deps()),
      reviseReview: reviseReview(deps()),
      showDiscussionToOffice: showDiscussionToOffice(deps()),
      postAsOffice: postAsOffice(deps()),
      closeDiscussion: closeDiscussion(deps()),
      voidReview: voidReview(deps()),
      declineReview: declineReview(deps()),
      listReviewers: listReviewers(deps()),
      keepReviewer: keepReviewer(deps()),
      removeReviewer: removeReviewer(deps()),
    }),
    clock: { now: () => deps().clock.now() },
  });
