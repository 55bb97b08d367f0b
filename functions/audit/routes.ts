import * as z from 'zod';
import { Cursor } from '../../shared/domain/cursor.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

export const routes = defineRoutes({
  listAudit: {
    method: 'GET',
    path: '/staff/editions/{edition}/audit',
    access: staffAccess('admin'),
    summary: 'A page of an edition’s audit log, newest first; of one subject when it is named',
    params: z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
    query: z.strictObject({
      subject: z
        .string()
        .regex(/^[A-Za-z0-9-]{1,128}$/)
        .optional(),
      cursor: Cursor.optional(),
    }),
  },
});
