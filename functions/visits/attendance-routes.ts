/** Routes of the office for who is there during the visit, who left, and who does not come. */
import * as z from 'zod';
import { arrangements } from '../../shared/domain/calling-off.ts';
import { departureReasons } from '../../shared/domain/departure.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';
import { defineRoutes, staffAccess } from '../../shared/http/route.ts';

const office = staffAccess('admin', 'coordinator');
const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);
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
  recordCallingOff: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/called-off/{arrangement}',
    access: office,
    summary: 'Record that the ticket or the room of somebody who does not travel was called off',
    params: z.strictObject({ applicationId, arrangement: z.enum(arrangements) }),
    body: z.strictObject({}),
  },
  recordDeparture: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/departure',
    access: office,
    summary: 'Record that somebody left before the course ends, and what follows from it',
    params: z.strictObject({ applicationId }),
    body: z.strictObject({
      on: z.iso.date(),
      because: z.enum(departureReasons),
      why: z.string().trim().min(3).max(1000).transform(oneLine),
    }),
  },
});
