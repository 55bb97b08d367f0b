import * as z from 'zod';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

export const routes = defineRoutes({
  previewReminders: {
    method: 'GET',
    path: '/staff/editions/{edition}/reminders',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Who will be reminded of what in the next days, on the edition’s clock and their own',
    params: z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
    query: z.strictObject({ days: z.coerce.number().int().min(1).max(60).default(7) }),
  },
});
