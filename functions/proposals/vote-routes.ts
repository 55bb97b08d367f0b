/** Routes of the panel's vote on outstanding proposals. */
import * as z from 'zod';
import { LocalMoment } from '../../shared/domain/edition-values.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const office = staffAccess('admin', 'coordinator');
const members = staffAccess('admin', 'coordinator', 'reviewer');
const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);
const params = z.strictObject({
  edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/),
  track: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
});

export const voteRoutes = defineRoutes({
  openVote: {
    method: 'POST',
    path: '/staff/editions/{edition}/panel-votes/{track}',
    access: office,
    summary: 'Open the vote of a panel on a track’s best approved proposals, once',
    params,
    body: z.strictObject({
      panel: z
        .array(z.string().regex(/^[A-Za-z0-9._-]{1,128}$/))
        .min(1)
        .max(50),
      closesAt: LocalMoment,
      /** Absent: twice as many of the best as are presented. */
      candidates: z.array(applicationId).min(1).max(50).optional(),
    }),
  },
  closeVote: {
    method: 'POST',
    path: '/staff/editions/{edition}/panel-votes/{track}/closing',
    access: office,
    summary: 'Close the vote before its time, with the reason in the audit log',
    params,
    body: z.strictObject({ why: z.string().trim().min(3).max(1000).transform(oneLine) }),
  },
  showVote: {
    method: 'GET',
    path: '/panel-votes/{edition}/{track}',
    access: members,
    summary: 'What can be voted for, the own ballot, and the votes once it is closed',
    params,
  },
  castBallot: {
    method: 'PUT',
    path: '/panel-votes/{edition}/{track}/ballot',
    access: members,
    summary: 'Vote, or vote again until it is closed: one ballot each, the last one counts',
    params,
    body: z.strictObject({ named: z.array(applicationId).max(50) }),
  },
});
