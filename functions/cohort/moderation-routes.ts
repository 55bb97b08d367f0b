import * as z from 'zod';
import { Cursor } from '../../shared/domain/cursor.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const office = staffAccess('admin', 'coordinator');
/** What the person is told. */
const reason = z.string().trim().min(1).max(500);

const member = z.strictObject({ edition, applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) });

/** What the office does in the space of a cohort. */
export const moderationRoutes = defineRoutes({
  listContributions: {
    method: 'GET',
    path: '/staff/editions/{edition}/cohort/contributions',
    access: office,
    summary: 'What was reported, the longest waiting first; or what is hidden; or everything shown',
    params: z.strictObject({ edition }),
    query: z.strictObject({
      state: z.enum(['reported', 'hidden', 'posts', 'introductions']).default('reported'),
      cursor: Cursor.optional(),
    }),
  },
  decideOnContribution: {
    method: 'PUT',
    path: '/staff/editions/{edition}/cohort/contributions/{contribution}/visibility',
    access: office,
    summary: 'Hide what was read at this revision, or show it (again), with a reason',
    params: z.strictObject({ edition, contribution: z.string().regex(/^[0-9A-F]{24}$/) }),
    body: z.strictObject({
      visible: z.boolean(),
      reason,
      revision: z.int().min(1),
      /** How it stood when it was read: what was decided or reported since is not passed over. */
      read: z.strictObject({ hidden: z.boolean(), openReports: z.int().min(0) }).optional(),
    }),
  },
  showWriting: {
    method: 'GET',
    path: '/staff/editions/{edition}/cohort/members/{applicationId}/writing',
    access: office,
    summary: 'Whether somebody may write, and why they may not',
    params: member,
  },
  decideOnWriting: {
    method: 'PUT',
    path: '/staff/editions/{edition}/cohort/members/{applicationId}/writing',
    access: office,
    summary: 'Close writing for one person, or reopen it, with a reason',
    params: member,
    body: z.strictObject({
      open: z.boolean(),
      reason,
      /** How it stood when it was read: what was decided since is not passed over. */
      read: z.strictObject({ open: z.boolean() }).optional(),
    }),
  },
});
