import * as z from 'zod';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

export const routes = defineRoutes({
  showRetention: {
    method: 'GET',
    path: '/staff/editions/{edition}/retention',
    access: staffAccess('admin', 'coordinator'),
    summary: 'On which day each kind of personal data is deleted, and the record of what was',
    params: z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
  },
  erasePerson: {
    method: 'POST',
    path: '/staff/applications/{applicationId}/erasure',
    access: staffAccess('admin'),
    summary: 'Erase a person: the totals stay as they are, and of a certificate its stub',
    params: z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) }),
    body: z.strictObject({
      /** The id once more, so that nobody is erased by a slip. */
      confirm: z.string().max(40),
      why: z.string().trim().min(1).max(500),
    }),
  },
});
