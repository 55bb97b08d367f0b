import * as z from 'zod';
import { documentKinds } from '../../shared/domain/visit.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';
import { attendanceRoutes } from './attendance-routes.ts';
import { certificateRoutes } from './certificate-routes.ts';

const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);
const present = z.array(applicationId).max(1000);
const office = staffAccess('admin', 'coordinator');

export const routes = defineRoutes({
  ...attendanceRoutes,
  ...certificateRoutes,
  showVisit: {
    method: 'GET',
    path: '/my/visit',
    access: dossierAccess,
    summary: 'Own visit: what comes next, dates, letters, days attended',
  },
  fetchLetter: {
    method: 'GET',
    path: '/my/letters/{kind}',
    access: dossierAccess,
    summary: 'Own letter or certificate: leads to an address that opens it for a minute',
    params: z.strictObject({ kind: z.enum(documentKinds) }),
  },
  releaseInvitations: {
    method: 'POST',
    path: '/staff/editions/{edition}/invitations',
    access: office,
    summary: 'Invite the best of those who are ready, section by section, while there are places',
    params: z.strictObject({ edition }),
    body: z.strictObject({ track: name, section: name.optional() }),
  },
  recordVisa: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/visa',
    access: office,
    summary: 'Record how the visa was decided; a refusal ends the journey',
    params: z.strictObject({ applicationId }),
    body: z.strictObject({ visa: z.enum(['granted', 'refused']) }),
  },
  recordArrival: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/arrival',
    access: office,
    summary: 'Record the arrival with its day, or that the person did not come',
    params: z.strictObject({ applicationId }),
    body: z.strictObject({ arrived: z.boolean(), on: z.iso.date().optional() }),
  },
  recordVisitDay: {
    method: 'PUT',
    path: '/staff/editions/{edition}/visit-attendance/{day}',
    access: office,
    summary: 'Record who was there on a programme day, each person once',
    params: z.strictObject({ edition, day: z.iso.date() }),
    body: z.strictObject({ present }),
  },
  recordCpiDay: {
    method: 'POST',
    path: '/staff/editions/{edition}/cpi-day',
    access: office,
    summary: 'Record who walked at the ceremony: provisional graduates, each once',
    params: z.strictObject({ edition }),
    body: z.strictObject({ present }),
  },
});
