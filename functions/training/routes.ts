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
  showModule: {
    method: 'GET',
    path: '/my/training/modules/{module}',
    access: dossierAccess,
    summary: 'A module: its pages, the time counted so far, its quiz without the key',
    params: z.strictObject({ module: name }),
    query: z.strictObject({ page: z.coerce.number().int().min(1).max(100).optional() }),
  },
  visitModule: {
    method: 'POST',
    path: '/my/training/modules/{module}/visits',
    access: dossierAccess,
    summary: 'Begin a module, or go on to a page of it; the time since the last step is counted',
    params: z.strictObject({ module: name }),
    body: z.strictObject({ page: z.coerce.number().int().min(1).max(100).optional() }),
  },
  tryQuiz: {
    method: 'POST',
    path: '/my/training/modules/{module}/quiz',
    access: dossierAccess,
    summary: 'Answer the quiz of a module; which answers were right is told to nobody',
    params: z.strictObject({ module: name }),
    body: z.strictObject({
      /** How many attempts came before: the same form sent twice is one attempt. */
      attempt: z.coerce.number().int().min(0).max(1000).optional(),
      answers: z.record(name, z.union([name, z.array(name).max(10)])).default({}),
    }),
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
