import * as z from 'zod';
import { Cohort, SessionInput } from '../../shared/domain/timetable.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const params = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const sessionParams = params.extend({
  session: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
});
const office = staffAccess('admin', 'coordinator');
/** The version of the draft that the writer has read; a program may leave it out. */
const version = z.coerce.number().int().min(0).optional();
const count = z.coerce.number().int().min(0).optional();

export const routes = defineRoutes({
  showTimetable: {
    method: 'GET',
    path: '/staff/editions/{edition}/timetable',
    access: office,
    summary: 'The draft with every session, the edition’s seminars among them, and its clashes',
    params,
    query: z.strictObject({ cohort: Cohort.optional() }),
  },
  putSession: {
    method: 'PUT',
    path: '/staff/editions/{edition}/timetable/sessions/{session}',
    access: office,
    summary:
      'Put a session into the draft or change it; refused with both sessions when it clashes',
    params: sessionParams,
    body: z.strictObject({ session: SessionInput, version }),
  },
  removeSession: {
    method: 'DELETE',
    path: '/staff/editions/{edition}/timetable/sessions/{session}',
    access: office,
    summary: 'Take a session out of the draft; again changes nothing',
    params: sessionParams,
  },
  exportTimetable: {
    method: 'GET',
    path: '/staff/editions/{edition}/timetable.csv',
    access: office,
    summary: 'The draft as a table, one session a row',
    params,
  },
  importTimetable: {
    method: 'POST',
    path: '/staff/editions/{edition}/timetable/imports',
    access: office,
    summary: 'Replace the draft by a table; nothing is written while one row has a fault',
    params,
    body: z.strictObject({ csv: z.string().max(2_000_000), version }),
  },
  showTimetableChanges: {
    method: 'GET',
    path: '/staff/editions/{edition}/timetable/changes',
    access: office,
    summary:
      'What one published timetable changes of another; without numbers, what the draft would',
    params,
    query: z.strictObject({ from: count, to: count }),
  },
  listPublications: {
    method: 'GET',
    path: '/staff/editions/{edition}/timetable/publications',
    access: office,
    summary: 'Every published timetable, the latest first',
    params,
  },
  publishTimetable: {
    method: 'POST',
    path: '/staff/editions/{edition}/timetable/publications',
    access: office,
    summary: 'Publish the draft; those whose own day it changes get one mail',
    params,
    body: z.strictObject({
      version: z.coerce.number().int().min(0),
      note: z
        .string()
        .trim()
        .max(500)
        .transform((note) => note.normalize('NFC'))
        .optional(),
    }),
  },
  showOwnTimetable: {
    method: 'GET',
    path: '/my/timetable',
    access: dossierAccess,
    summary: 'Own sessions: today’s first, then what comes, each in Korea’s time and the own one',
  },
});
