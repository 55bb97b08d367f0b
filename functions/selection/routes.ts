import * as z from 'zod';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const track = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const params = z.strictObject({ edition, track });
const access = staffAccess('admin', 'coordinator');

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
    access,
    summary: 'The list of a track: chosen, waitlist, excluded, each with the reason',
    params,
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
    }),
  },
});
