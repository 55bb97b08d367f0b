import * as z from 'zod';
import { defineRoutes } from '../../shared/http/route.ts';
import { access, accessWithPartners, edition, params, track } from './params.ts';

export const routes = defineRoutes({
  computeSelection: {
    method: 'POST',
    path: '/staff/editions/{edition}/selections',
    access,
    summary: 'Compute the list of a track from its reviews; decides nothing',
    params: z.strictObject({ edition }),
    body: z.strictObject({ track }),
  },
  showSelection: {
    method: 'GET',
    path: '/staff/editions/{edition}/selections/{track}',
    access: accessWithPartners,
    summary:
      'The list of a track: chosen, waitlist, excluded, each with the reason; a partner’s own sections',
    params,
  },
  adjustSelection: {
    method: 'POST',
    path: '/staff/editions/{edition}/selections/{track}/adjustments',
    access,
    summary: 'Put a person in or set one aside, with the reason; computes the list around it',
    params,
    body: z.strictObject({
      version: z.coerce.number().int().min(1),
      applicationId: z.string().min(1).max(100),
      choice: z.enum(['include', 'exclude', 'none']),
      reason: z.string().trim().min(1).max(1000),
    }),
  },
  overrideReviews: {
    method: 'POST',
    path: '/staff/editions/{edition}/selections/{track}/overrides',
    access,
    summary: 'Rank a person by fewer reviews than are needed, with the reason',
    params,
    body: z.strictObject({
      version: z.coerce.number().int().min(1),
      applicationId: z.string().min(1).max(100),
      reason: z.string().trim().min(1).max(1000),
    }),
  },
  handInPartnerList: {
    method: 'POST',
    path: '/staff/editions/{edition}/selections/{track}/partner-lists',
    access: accessWithPartners,
    summary: 'Hand in the list of a partner that chooses for its section, wanted most first',
    params,
    body: z.strictObject({
      version: z.coerce.number().int().min(1),
      section: track,
      applicationIds: z.array(z.string().min(1).max(100)).max(200),
    }),
  },
  releaseSelection: {
    method: 'POST',
    path: '/staff/editions/{edition}/selections/{track}/release',
    access,
    summary: 'Tell everyone; again completes what was left and repeats nothing',
    params,
    body: z.strictObject({
      /** The version of the list that was looked at; a newer one is not released unseen. */
      version: z.coerce.number().int().min(1).optional(),
      /** Staff have looked at the pairs that may be one person, and release all the same. */
      acknowledgeDuplicates: z.boolean().optional(),
    }),
  },
});
