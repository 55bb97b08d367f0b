/** Routes of the office for who is on the panel of an application. */
import * as z from 'zod';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';
import { ReasonInput, Sub } from './registry-routes.ts';

const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);

export const panelRoutes = defineRoutes({
  changePanel: {
    method: 'POST',
    path: '/staff/reviews/{applicationId}/panel',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Take a reviewer off a panel, put one on, or both; later assignments leave it alone',
    params: z.strictObject({ applicationId }),
    body: z
      .strictObject({ remove: Sub.optional(), add: Sub.optional(), why: ReasonInput })
      .refine(({ remove, add }) => remove !== add),
  },
});
