import * as z from 'zod';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);

export const routes = defineRoutes({
  showTraining: {
    method: 'GET',
    path: '/my/training',
    access: dossierAccess,
    summary: 'Own online training: what comes next, modules, seminars, attendance so far',
  },
  completeModule: {
    method: 'POST',
    path: '/my/training/modules/{module}',
    access: dossierAccess,
    summary: 'Say that a module is done; the same answer however often it is said',
    params: z.strictObject({ module: name }),
    body: z.strictObject({}),
  },
  recordSeminarAttendance: {
    method: 'PUT',
    path: '/staff/editions/{edition}/seminars/{seminar}/attendance',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Record who was at a seminar, each person once; a list may be sent again',
    params: z.strictObject({
      edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/),
      seminar: name,
    }),
    body: z.strictObject({ present: z.array(applicationId).max(1000) }),
  },
});
