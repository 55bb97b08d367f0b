/** Routes of what reviewers discuss who are far apart, and of the one revision that may follow. */
import * as z from 'zod';
import { longestPost } from '../../shared/domain/discussion.ts';
import { recommendations } from '../../shared/domain/review.ts';
import { CommentInput, ScoresInput } from '../../shared/domain/score-input.ts';
import { severalLines } from '../../shared/domain/typed-text.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';
import { ReasonInput } from './registry-routes.ts';

const params = z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) });
const Post = z.strictObject({
  text: z.string().max(longestPost).transform(severalLines).pipe(z.string().min(1)),
});
const reviewer = staffAccess('reviewer');
const office = staffAccess('admin', 'coordinator');

export const discussionRoutes = defineRoutes({
  showDiscussion: {
    method: 'GET',
    path: '/reviews/{applicationId}/discussion',
    access: reviewer,
    summary: 'The discussion of an application, once the own review is submitted',
    params,
  },
  postToDiscussion: {
    method: 'POST',
    path: '/reviews/{applicationId}/discussion',
    access: reviewer,
    summary: 'Say something in the discussion, without anybody’s name',
    params,
    body: Post,
  },
  reviseReview: {
    method: 'POST',
    path: '/reviews/{applicationId}/revision',
    access: reviewer,
    summary: 'Revise the submitted review, once, while the application is discussed',
    params,
    body: z.strictObject({
      scores: ScoresInput,
      recommendation: z.enum(recommendations),
      comment: CommentInput.default(''),
      version: z.coerce.number().int().min(1).optional(),
    }),
  },
  showDiscussionToOffice: {
    method: 'GET',
    path: '/staff/reviews/{applicationId}/discussion',
    access: office,
    summary: 'The discussion with who said what, and the scores before and after it',
    params,
  },
  postAsOffice: {
    method: 'POST',
    path: '/staff/reviews/{applicationId}/discussion',
    access: office,
    summary: 'Say something in the discussion as the office',
    params,
    body: Post,
  },
  closeDiscussion: {
    method: 'POST',
    path: '/staff/reviews/{applicationId}/discussion/closing',
    access: office,
    summary: 'Close the discussion before its time is over',
    params,
    body: z.strictObject({ why: ReasonInput }),
  },
});
