/** Routes of the office for who reviews which proposal, and until when it can be submitted. */
import * as z from 'zod';
import { LocalMoment } from '../../shared/domain/edition-values.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const office = staffAccess('admin', 'coordinator');
const Sub = z.string().regex(/^[A-Za-z0-9._-]{1,128}$/);

export const panelRoutes = defineRoutes({
  assignProposalReviewers: {
    method: 'POST',
    path: '/staff/editions/{edition}/proposal-reviewers',
    access: office,
    summary: 'Give each proposal of a track its reviewers; again adds what is missing',
    params: z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
    body: z.strictObject({
      track: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .max(100),
      /** Who reviews; everyone that the edition knows where nobody is named. */
      reviewers: z
        .array(
          z.strictObject({
            sub: Sub,
            email: z.email().max(254),
            locale: z.enum(['en', 'ko']).default('en'),
          }),
        )
        .max(500)
        .default([]),
    }),
  },
  extendProposal: {
    method: 'PUT',
    path: '/staff/proposals/{applicationId}/extension',
    access: office,
    summary: 'Give one person until later to submit the proposal, with the reason',
    params: z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) }),
    body: z.strictObject({
      until: LocalMoment,
      why: z.string().trim().min(3).max(1000).transform(oneLine),
    }),
  },
  nameProposalReviewers: {
    method: 'PUT',
    path: '/staff/proposals/{applicationId}/reviewers',
    access: office,
    summary: 'Name the reviewers of one proposal; later assignments leave it alone',
    params: z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) }),
    body: z.strictObject({
      reviewers: z.array(Sub).max(5),
      /** Who reviewed it when it was read: what another has named since is not passed over. */
      read: z.array(Sub).max(100).optional(),
      why: z.string().trim().min(3).max(1000).transform(oneLine),
    }),
  },
});
