import * as z from 'zod';
import { TimeZone } from '../../shared/domain/time-zone.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);

const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const ofSeminar = z.strictObject({ edition, seminar: name });
const office = staffAccess('admin', 'coordinator');

export const routes = defineRoutes({
  showTraining: {
    method: 'GET',
    path: '/my/training',
    access: dossierAccess,
    summary: 'Own online training: what comes next, modules, seminars, attendance so far',
  },
  showModule: {
    method: 'GET',
    path: '/my/training/modules/{module}',
    access: dossierAccess,
    summary: 'A module: its pages, the time counted so far, its quiz without the key',
    params: z.strictObject({ module: name }),
    query: z.strictObject({ page: z.coerce.number().int().min(1).max(100).optional() }),
  },
  visitModule: {
    method: 'POST',
    path: '/my/training/modules/{module}/visits',
    access: dossierAccess,
    summary: 'Begin a module, or go on to a page of it; the time since the last step is counted',
    params: z.strictObject({ module: name }),
    body: z.strictObject({ page: z.coerce.number().int().min(1).max(100).optional() }),
  },
  tryQuiz: {
    method: 'POST',
    path: '/my/training/modules/{module}/quiz',
    access: dossierAccess,
    summary: 'Answer the quiz of a module; which answers were right is told to nobody',
    params: z.strictObject({ module: name }),
    body: z.strictObject({
      /** How many attempts came before: the same form sent twice is one attempt. */
      attempt: z.coerce.number().int().min(0).max(1000).optional(),
      answers: z.record(name, z.union([name, z.array(name).max(10)])).default({}),
    }),
  },
  completeModule: {
    method: 'POST',
    path: '/my/training/modules/{module}',
    access: dossierAccess,
    summary: 'Say that a module is done; the same answer however often it is said',
    params: z.strictObject({ module: name }),
    body: z.strictObject({}),
  },
  appealAttendance: {
    method: 'POST',
    path: '/my/training/appeals',
    access: dossierAccess,
    summary: 'Ask for a session to be counted that was missed, and say why; once for each session',
    body: z.strictObject({
      session: z.string().max(110).default(''),
      text: z.string().max(10_000).default(''),
    }),
  },
  listAttendance: {
    method: 'GET',
    path: '/staff/editions/{edition}/attendance',
    access: office,
    summary:
      'The online attendance of everyone who is or was in training, and the appeals that wait',
    params: z.strictObject({ edition }),
  },
  showAttendance: {
    method: 'GET',
    path: '/staff/participants/{applicationId}/attendance',
    access: office,
    summary: 'The attendance of one person, session by session, with their appeals',
    params: z.strictObject({ applicationId }),
  },
  answerAppeal: {
    method: 'PUT',
    path: '/staff/participants/{applicationId}/attendance/appeals',
    access: office,
    summary: 'Answer an appeal once: a session that is granted counts as attended',
    params: z.strictObject({ applicationId }),
    body: z.strictObject({
      session: z
        .string()
        .regex(/^(module|seminar)\/[a-z0-9-]+$/)
        .max(110),
      granted: z.boolean(),
      reason: z.string().trim().min(1).max(1000),
    }),
  },
  recordSeminarAttendance: {
    method: 'PUT',
    path: '/staff/editions/{edition}/seminars/{seminar}/attendance',
    access: office,
    summary: 'Record who was at a seminar, each person once; a list may be sent again',
    params: ofSeminar,
    body: z.strictObject({ present: z.array(applicationId).max(1000) }),
  },
  importSeminarLog: {
    method: 'PUT',
    path: '/staff/editions/{edition}/seminars/{seminar}/log',
    access: office,
    summary:
      'Take over the participant list that Zoom exports of a seminar, as CSV; the same list again changes nothing',
    params: ofSeminar,
    body: z.strictObject({
      csv: z.string().min(1).max(1_000_000),
      /** Whose clock the list is written by; the edition’s where nothing is said. */
      timeZone: TimeZone.optional(),
    }),
  },
  excuseSeminar: {
    method: 'PUT',
    path: '/staff/editions/{edition}/seminars/{seminar}/excuse',
    access: office,
    summary: 'Count a seminar for everyone who was expected, because the line broke down',
    params: ofSeminar,
    body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  },
  takeBackExcuse: {
    method: 'DELETE',
    path: '/staff/editions/{edition}/seminars/{seminar}/excuse',
    access: office,
    summary: 'Take back that a seminar counts for everyone',
    params: ofSeminar,
  },
  listAttendees: {
    method: 'GET',
    path: '/staff/editions/{edition}/seminar-attendees',
    access: office,
    summary:
      'Whom the lists of seminars name and nobody has recognised, and what was decided so far',
    params: z.strictObject({ edition }),
  },
  matchAttendee: {
    method: 'PUT',
    path: '/staff/editions/{edition}/seminar-attendees',
    access: office,
    summary:
      'Say who somebody in the lists is, or that it is nobody of the edition; it is remembered',
    params: z.strictObject({ edition }),
    body: z.strictObject({
      attendee: z.string().min(1).max(300),
      applicationId: applicationId.nullable(),
    }),
  },
});
