import * as z from 'zod';
import { Cursor } from '../../shared/domain/cursor.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

export const routes = defineRoutes({
  listMails: {
    method: 'GET',
    path: '/staff/editions/{edition}/mails',
    access: staffAccess('admin', 'coordinator'),
    summary: 'A page of an edition’s mails with their state, oldest first',
    params: z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
    query: z.strictObject({ cursor: Cursor.optional() }),
  },
});
