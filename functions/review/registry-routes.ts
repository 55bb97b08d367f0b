/** Routes of the office for who reviews in an edition. */
import * as z from 'zod';
import { Country, Identifier } from '../../shared/domain/edition-values.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
export const Sub = z.string().regex(/^[A-Za-z0-9._-]{1,128}$/);
const Name = z.string().trim().min(1).max(200).transform(oneLine);
const access = staffAccess('admin', 'coordinator');
const params = z.strictObject({ edition, sub: Sub });

/** What somebody gives as a reason, for the record. */
export const ReasonInput = z.string().trim().min(3).max(1000).transform(oneLine);

export const registryRoutes = defineRoutes({
  listReviewers: {
    method: 'GET',
    path: '/staff/editions/{edition}/reviewers',
    access,
    summary: 'Who reviews in an edition, and what they may be given',
    params: z.strictObject({ edition }),
  },
  keepReviewer: {
    method: 'PUT',
    path: '/staff/editions/{edition}/reviewers/{sub}',
    access,
    summary: 'Add a reviewer, or replace what is known of one',
    params,
    body: z.strictObject({
      email: z.email().max(254),
      locale: z.enum(['en', 'ko']).default('en'),
      name: Name.optional(),
      employer: Name.optional(),
      country: Country.optional(),
      workedWith: z.array(Name).max(200).default([]),
      languages: z
        .array(z.enum(['en', 'ko']))
        .max(2)
        .default([]),
      tracks: z.array(Identifier).max(20).default([]),
      sections: z.array(Identifier).max(100).default([]),
      capacity: z.int().min(0).max(10_000).optional(),
      reserve: z.boolean().default(false),
    }),
  },
  removeReviewer: {
    method: 'POST',
    path: '/staff/editions/{edition}/reviewers/{sub}/removal',
    access,
    summary: 'Take a reviewer out: open reviews go to others, submitted ones stay',
    params,
    body: z.strictObject({ reason: ReasonInput }),
  },
});
