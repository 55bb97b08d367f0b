import * as z from 'zod';
import { defineRoutes, publicAccess } from '../../shared/http/route.ts';

export const routes = defineRoutes({
  showAchievements: {
    method: 'GET',
    path: '/achievements/{year}',
    access: publicAccess,
    summary: 'The achievement report of an edition',
    params: z.strictObject({ year: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
  },
});
