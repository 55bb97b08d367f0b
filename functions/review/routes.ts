import * as z from 'zod';
import { Cursor } from '../../shared/domain/cursor.ts';
import { recommendations } from '../../shared/domain/review.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';
import { declarationRoutes } from './declaration-routes.ts';
import { discussionRoutes } from './discussion-routes.ts';
import { panelRoutes } from './panel-routes.ts';
import { ReasonInput, registryRoutes, Sub } from './registry-routes.ts';

const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const applicationParams = z.strictObject({
  applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/),
});

const Reviewer = z.strictObject({
  sub: Sub,
  email: z.email().max(254),
  locale: z.enum(['en', 'ko']).default('en'),
});

/** A number, or what a form sends for one; nothing typed is no score. */
const score = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
]);
const scores = z
  .record(z.string().max(100), z.union([score, z.literal('').transform(() => undefined)]))
  .transform(
    (given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([criterion, value]) =>
          value === undefined ? [] : [[criterion, value]],
        ),
      ) as Record<string, number>,
  );
const comment = z
  .string()
  .max(5000)
  .transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim());
/** The version of the review that the writer has read. */
const version = z.coerce.number().int().min(1).optional();

export const routes = defineRoutes({
  ...declarationRoutes,
  ...discussionRoutes,
  ...panelRoutes,
  ...registryRoutes,
  assignReviews: {
    method: 'POST',
    path: '/staff/editions/{edition}/review-assignments',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Give each eligible application of a track its reviewers; again adds what is missing',
    params: z.strictObject({ edition }),
    body: z.strictObject({ track: name, reviewers: z.array(Reviewer).max(500).default([]) }),
  },
  listReviews: {
    method: 'GET',
    path: '/reviews',
    access: staffAccess('reviewer'),
    summary: 'A page of what the reviewer has to do, earliest due first, or has done',
    query: z.strictObject({
      edition,
      status: z.enum(['open', 'done']).default('open'),
      cursor: Cursor.optional(),
    }),
  },
  showReview: {
    method: 'GET',
    path: '/reviews/{applicationId}',
    access: staffAccess('reviewer'),
    summary: 'An application to review, without who it is from; the rubric; the own draft',
    params: applicationParams,
  },
  showOtherReviews: {
    method: 'GET',
    path: '/reviews/{applicationId}/others',
    access: staffAccess('reviewer'),
    summary: 'The other submitted reviews of an application, once the own one is submitted',
    params: applicationParams,
  },
  listScores: {
    method: 'GET',
    path: '/staff/editions/{edition}/review-scores/{track}',
    access: staffAccess('admin', 'coordinator'),
    summary: 'The scores of a track as given and on one scale, with their spread',
    params: z.strictObject({ edition, track: name }),
  },
  saveReview: {
    method: 'PUT',
    path: '/reviews/{applicationId}',
    access: staffAccess('reviewer'),
    summary: 'Save a draft; it may have gaps',
    params: applicationParams,
    body: z.strictObject({
      scores: scores.default({}),
      recommendation: z.enum(recommendations).optional(),
      comment: comment.default(''),
      version,
    }),
  },
  declineReview: {
    method: 'POST',
    path: '/reviews/{applicationId}/decline',
    access: staffAccess('reviewer'),
    summary: 'Hand an own review back before it is submitted: somebody else takes it over',
    params: applicationParams,
    body: z.strictObject({ reason: ReasonInput }),
  },
  submitReview: {
    method: 'POST',
    path: '/reviews/{applicationId}/submission',
    access: staffAccess('reviewer'),
    summary: 'Submit a complete review, once; the same review again gets the same answer',
    params: applicationParams,
    body: z.strictObject({
      scores,
      recommendation: z.enum(recommendations),
      comment: comment.default(''),
      version,
    }),
  },
});
