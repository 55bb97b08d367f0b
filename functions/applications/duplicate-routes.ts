/** Routes of the office for people behind several applications: of one edition, or of earlier ones. */
import * as z from 'zod';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const access = staffAccess('admin', 'coordinator');
const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);
const duplicateId = z.string().regex(/^[0-9A-Z]{5,32}-[0-9A-Z]{5,32}$/);
const params = z.strictObject({ edition, duplicateId });
const reason = z.string().trim().min(1).max(1000);

export const duplicateRoutes = defineRoutes({
  listDuplicates: {
    method: 'GET',
    path: '/staff/editions/{edition}/duplicates',
    access,
    summary: 'Pairs of applications that may be the same person’s, with what is equal',
    params: z.strictObject({ edition }),
    query: z.strictObject({ state: z.enum(['open', 'dismissed', 'merged']).optional() }),
  },
  mergeDuplicate: {
    method: 'POST',
    path: '/staff/editions/{edition}/duplicates/{duplicateId}/merge',
    access,
    summary: 'The same person: keep one application, the later one unless told; both stay readable',
    params,
    body: z.strictObject({ keep: applicationId.optional(), reason }),
  },
  separateDuplicate: {
    method: 'POST',
    path: '/staff/editions/{edition}/duplicates/{duplicateId}/separate',
    access,
    summary: 'Take merged applications apart again, each as it was',
    params,
    body: z.strictObject({ reason }),
  },
  dismissDuplicate: {
    method: 'POST',
    path: '/staff/editions/{edition}/duplicates/{duplicateId}/dismiss',
    access,
    summary: 'Not the same person: never flagged again for what is equal now',
    params,
    body: z.strictObject({ reason }),
  },
  importPastParticipants: {
    method: 'POST',
    path: '/staff/past-participants',
    access,
    summary: 'Take over who took part in earlier years, from a table; only codes of them are kept',
    body: z.strictObject({
      /** The edition that the list is taken over for: its log says so. */
      edition,
      csv: z.string().min(1).max(200_000),
    }),
  },
});
