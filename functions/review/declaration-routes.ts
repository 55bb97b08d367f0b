/** Routes of what stands between a reviewer and an application, and of what follows from it. */
import * as z from 'zod';
import { conflictKinds } from '../../shared/domain/review.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';
import { ReasonInput, Sub } from './registry-routes.ts';

const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);

export const declarationRoutes = defineRoutes({
  showDeclaration: {
    method: 'GET',
    path: '/reviews/{applicationId}/declaration',
    access: staffAccess('reviewer'),
    summary: 'What a reviewer is told before declaring: reference, section, date, and no more',
    params: z.strictObject({ applicationId }),
  },
  declareConflict: {
    method: 'POST',
    path: '/reviews/{applicationId}/declaration',
    access: staffAccess('reviewer'),
    summary: 'Declare no conflict and confidentiality, or a conflict: then somebody else reviews',
    params: z.strictObject({ applicationId }),
    body: z.discriminatedUnion('conflict', [
      z.strictObject({
        conflict: z.literal('none'),
        /** What is read is told to nobody. */
        confidential: z.union([z.literal(true), z.literal('true').transform(() => true as const)]),
      }),
      z.strictObject({ conflict: z.enum(conflictKinds), words: ReasonInput }),
    ]),
  },
  voidReview: {
    method: 'POST',
    path: '/staff/reviews/{applicationId}/{reviewer}/conflict',
    access: staffAccess('admin', 'coordinator'),
    summary:
      'A conflict came to light: the review counts for nothing, and somebody else takes over',
    params: z.strictObject({ applicationId, reviewer: Sub }),
    body: z.strictObject({ why: ReasonInput }),
  },
});
