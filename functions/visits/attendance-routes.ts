/** Routes of the office for who is there during the visit, and who left. */
import * as z from 'zod';
import { departureReasons } from '../../shared/domain/departure.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const office = staffAccess('admin', 'coordinator');
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

export const attendanceRoutes = defineRoutes({
  showVisitDay: {
    method: 'GET',
    path: '/staff/editions/{edition}/visit-attendance/{day}',
    access: office,
    summary: 'Who is expected on a programme day, who was there, who left, by section',
    params: z.strictObject({
      edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/),
      day: z.iso.date(),
    }),
    query: z.strictObject({ track: name.optional(), section: name.optional() }),
  },
  recordDeparture: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/departure',
    access: office,
    summary: 'Record that somebody left before the course ends, and what follows from it',
    params: z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) }),
    body: z.strictObject({
      on: z.iso.date(),
      because: z.enum(departureReasons),
      why: z.string().trim().min(3).max(1000).transform(oneLine),
    }),
  },
});
