import * as z from 'zod';
import { Cursor } from '../../shared/domain/cursor.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const editionParams = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

export const routes = defineRoutes({
  showHome: {
    method: 'GET',
    path: '/my',
    access: dossierAccess,
    summary: 'Where the person stands, what is next, and their dates',
  },
  showOffer: {
    method: 'GET',
    path: '/my/offer',
    access: dossierAccess,
    summary: 'The offer of a place, with its answer or the last moment for one',
  },
  answerOffer: {
    method: 'POST',
    path: '/my/offer',
    access: dossierAccess,
    summary: 'Accept or decline the place; the same answer twice is one',
    body: z.strictObject({ answer: z.enum(['accept', 'decline']) }),
  },
  showDates: {
    method: 'GET',
    path: '/my/dates',
    access: dossierAccess,
    summary: 'The days in the host country that moved, before and after, with the answer to them',
  },
  confirmDates: {
    method: 'POST',
    path: '/my/dates',
    access: dossierAccess,
    summary:
      'The person can come on the days that moved; they are named, since they can move again',
    body: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  },
  showLeaving: {
    method: 'GET',
    path: '/my/withdrawal',
    access: dossierAccess,
    summary: 'What giving up the place means; once it is done, the receipt of it',
  },
  leave: {
    method: 'POST',
    path: '/my/withdrawal',
    access: dossierAccess,
    summary: 'Give up the place for good; twice is once',
  },
  listParticipants: {
    method: 'GET',
    path: '/staff/editions/{edition}/participants',
    access: staffAccess('admin', 'coordinator', 'partner'),
    summary:
      'The journey board: a page of the edition’s participants by track and section; a partner’s own',
    params: editionParams,
    query: z
      .strictObject({ track: name.optional(), section: name.optional(), cursor: Cursor.optional() })
      .refine(({ track, section }) => track !== undefined || section === undefined, {
        path: ['track'],
        message: 'A section needs its track.',
      }),
  },
  showBoard: {
    method: 'GET',
    path: '/staff/editions/{edition}/journey-board',
    access: staffAccess('admin', 'coordinator'),
    summary: 'What is done, open, late or wrong for each person, the late on top',
    params: editionParams,
    query: z.strictObject({ cursor: Cursor.optional() }),
  },
  showFigures: {
    method: 'GET',
    path: '/staff/editions/{edition}/figures',
    access: staffAccess('admin', 'coordinator'),
    summary: 'How many applications and participants stand where, by track',
    params: editionParams,
  },
});
