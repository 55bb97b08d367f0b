import * as z from 'zod';
import { travelParts } from '../../../shared/domain/travel.ts';
import { defineRoutes, staffAccess } from '../../../shared/http/route.ts';
import { TypedPart } from '../typed-part.ts';

const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);
const office = staffAccess('admin', 'coordinator');

export const routes = defineRoutes({
  showTravel: {
    method: 'GET',
    path: '/staff/participants/{applicationId}/travel',
    access: office,
    summary: 'What a participant told for the journey; the passport by its end, no reasons',
    params: z.strictObject({ applicationId }),
  },
  changeTravel: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/travel/{part}',
    access: office,
    summary: 'Correct one part of a journey, give a room, or record how the visa was decided',
    params: z.strictObject({ applicationId, part: z.enum(travelParts) }),
    body: z.strictObject({
      told: TypedPart,
      version: z.int().min(0).optional(),
      why: z.string().trim().min(1).max(500),
    }),
  },
  readSealed: {
    method: 'POST',
    path: '/staff/participants/{applicationId}/travel-readings',
    access: office,
    summary: 'Open the passport data, or why a visa was refused; who and why is in the audit log',
    params: z.strictObject({ applicationId }),
    body: z.strictObject({
      of: z.enum(['passport', 'visa-reason']),
      why: z.string().trim().min(1).max(500),
    }),
  },
});
