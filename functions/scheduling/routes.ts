import * as z from 'zod';
import { Identifier } from '../../shared/domain/edition-values.ts';
import { Cohort, SessionInput } from '../../shared/domain/timetable.ts';
import { ProposalInput } from '../../shared/domain/timetable-wanted.ts';
import { defineRoutes, dossierAccess, publicAccess, staffAccess } from '../../shared/http/route.ts';

const params = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const sessionParams = params.extend({
  session: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
});
const sectionParams = params.extend({ track: Identifier, section: Identifier });
/** The secret of a calendar's address, as the file that is asked for. */
const file = z.string().regex(/^[A-Za-z0-9_-]{27}\.ics$/);
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
    summary:
      'Take a session out of the draft; again changes nothing; refused with what stands when another draft was read',
    params: sessionParams,
    query: z.strictObject({ version }),
  },
  proposeTimetable: {
    method: 'POST',
    path: '/staff/editions/{edition}/timetable/proposals',
    access: office,
    summary:
      'Times and rooms for sessions that have none, and why some find none; kept in the draft only when asked',
    params,
    body: ProposalInput.extend({ keep: z.boolean().default(false), version }),
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
  showOwnCalendar: {
    method: 'GET',
    path: '/my/calendar',
    access: dossierAccess,
    summary: 'Whether the own timetable has an address for calendar programmes',
  },
  openOwnCalendar: {
    method: 'POST',
    path: '/my/calendar',
    access: dossierAccess,
    summary: 'Make that address, told this once; the one before leads nowhere from then on',
    body: z.strictObject({}),
  },
  closeOwnCalendar: {
    method: 'POST',
    path: '/my/calendar/removal',
    access: dossierAccess,
    summary: 'Switch that address off',
    body: z.strictObject({}),
  },
  readPersonCalendar: {
    method: 'GET',
    path: '/calendars/people/{applicationId}/{file}',
    access: publicAccess,
    summary: 'The sessions of one person as iCalendar, for whoever knows the address',
    params: z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/), file }),
  },
  listSectionCalendars: {
    method: 'GET',
    path: '/staff/editions/{edition}/calendars',
    access: office,
    summary: 'Which sections have an address for their partner’s calendar, and since when',
    params,
  },
  openSectionCalendar: {
    method: 'POST',
    path: '/staff/editions/{edition}/calendars/{track}/{section}',
    access: office,
    summary: 'Make the address at which a partner reads its section’s calendar, told this once',
    params: sectionParams,
  },
  closeSectionCalendar: {
    method: 'DELETE',
    path: '/staff/editions/{edition}/calendars/{track}/{section}',
    access: office,
    summary: 'Switch the address of a section’s calendar off',
    params: sectionParams,
  },
  readSectionCalendar: {
    method: 'GET',
    path: '/calendars/sections/{edition}/{track}/{section}/{file}',
    access: publicAccess,
    summary: 'The sessions of a section as iCalendar, for whoever knows the address',
    params: sectionParams.extend({ file }),
  },
});
