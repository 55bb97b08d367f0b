import * as z from 'zod';
import { defineRoutes } from '../../../shared/http/route.ts';
import { access, params, track } from '../params.ts';

export const routes = defineRoutes({
  trySelection: {
    method: 'POST',
    path: '/staff/editions/{edition}/selections/{track}/what-if',
    access,
    summary: 'Who comes in and who leaves under other caps; writes nothing',
    params,
    body: z.strictObject({
      /** Places by section. */
      places: z.record(track, z.int().min(0).max(1000)).optional(),
      /** 0 lifts a limit. */
      perCountry: z.int().min(0).max(1000).optional(),
      perCountryAndSection: z.int().min(0).max(1000).optional(),
      minimumCountries: z.int().min(0).max(300).optional(),
      threshold: z.number().min(0).max(100).optional(),
    }),
  },
});
