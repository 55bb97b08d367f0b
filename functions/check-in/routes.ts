import * as z from 'zod';
import { plainCode } from '../../shared/domain/check-in.ts';
import { Day, Identifier } from '../../shared/domain/edition-values.ts';
import {
  defineRoutes,
  dossierAccess,
  staffAccess,
  visitorAccess,
} from '../../shared/http/route.ts';

const params = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const dayParams = params.extend({ day: Day });
const sessionParams = dayParams.extend({ session: Identifier.max(60) });
const office = staffAccess('admin', 'coordinator');

const scan = z.strictObject({
  code: z.string().max(200).transform(plainCode),
  session: Identifier.max(60).optional(),
  /** When it was scanned, by the clock of the device. */
  at: z.iso.datetime(),
});

export const routes = defineRoutes({
  showOwnPass: {
    method: 'GET',
    path: '/my/pass',
    access: dossierAccess,
    summary: 'A participant’s pass: the code by which they are checked in, and its days',
  },
  showVisitorPass: {
    method: 'GET',
    path: '/cpi-day/pass',
    access: visitorAccess,
    summary: 'A visitor’s pass to CPI Day',
  },
  listExpected: {
    method: 'GET',
    path: '/staff/editions/{edition}/check-ins/{day}',
    access: office,
    summary: 'Everyone with a pass, as a device at the door keeps them, and who is there already',
    params: dayParams,
  },
  checkIn: {
    method: 'POST',
    path: '/staff/editions/{edition}/check-ins/{day}',
    access: office,
    summary: 'What was scanned on a day, once or again: the first moment of each stays',
    params: dayParams,
    body: z.strictObject({ scans: z.array(scan).min(1).max(500) }),
  },
  showSession: {
    method: 'GET',
    path: '/staff/editions/{edition}/check-ins/{day}/sessions/{session}',
    access: office,
    summary: 'The register of a session, by cohort: who was there since when, and who was not',
    params: sessionParams,
  },
  recordSession: {
    method: 'PUT',
    path: '/staff/editions/{edition}/check-ins/{day}/sessions/{session}',
    access: office,
    summary: 'Record who was at a session where no pass was scanned',
    params: sessionParams,
    body: z.strictObject({
      present: z
        .array(z.string().regex(/^[0-9A-Z]{5,32}$/))
        .min(1)
        .max(500),
    }),
  },
  revokePass: {
    method: 'POST',
    path: '/staff/editions/{edition}/passes/revocation',
    access: office,
    summary: 'Revoke a lost pass; its owner’s page shows another from then on',
    params,
    body: z.strictObject({
      who: z.string().regex(/^(person|visitor)\/[0-9A-Z]{5,32}$/),
      /** How often it was revoked before, as the list has it: pressed twice, it is revoked once. */
      after: z.coerce.number().int().min(0).max(1000),
    }),
  },
});
