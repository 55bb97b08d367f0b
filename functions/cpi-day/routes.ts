import * as z from 'zod';
import { diets } from '../../shared/domain/dinner.ts';
import { oneLine, severalLines } from '../../shared/domain/typed-text.ts';
import {
  defineRoutes,
  dossierAccess,
  publicAccess,
  staffAccess,
  visitorAccess,
} from '../../shared/http/route.ts';

const params = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const office = staffAccess('admin', 'coordinator');
const line = z.string().transform(oneLine).pipe(z.string().min(1).max(200));

const diet = z.enum(diets);
/** As a form sends it: one ticked box is a text, several are a list. */
const answer = z.strictObject({
  dines: z.enum(['yes', 'no', '']).default(''),
  diets: z
    .union([diet, z.array(diet).max(diets.length)])
    .default([])
    .transform((given) => [...new Set(Array.isArray(given) ? given : [given])]),
  dietNote: z.string().max(5000).transform(severalLines).default(''),
  access: z.string().max(5000).transform(severalLines).default(''),
});
export type TypedAnswer = z.infer<typeof answer>;

const visitor = z.strictObject({
  name: line,
  organisation: line,
  email: z.string().trim().max(254).pipe(z.email()),
  locale: z.enum(['en', 'ko']).default('en'),
});

export const routes = defineRoutes({
  showProgramme: {
    method: 'GET',
    path: '/cpi-day/{edition}',
    access: publicAccess,
    summary: 'The programme of CPI Day: the forum with its chosen proposals, and the night',
    params,
  },
  showOwnReply: {
    method: 'GET',
    path: '/my/cpi-day',
    access: dossierAccess,
    summary: 'A participant’s invitation to CPI Day and what they answered',
  },
  giveOwnReply: {
    method: 'POST',
    path: '/my/cpi-day',
    access: dossierAccess,
    summary: 'Answer for the dinner, or answer again; a seat is given once',
    body: answer,
  },
  showVisitorReply: {
    method: 'GET',
    path: '/cpi-day/reply',
    access: visitorAccess,
    summary: 'A visitor’s invitation to CPI Day and what they answered',
  },
  giveVisitorReply: {
    method: 'POST',
    path: '/cpi-day/reply',
    access: visitorAccess,
    summary: 'Answer for the dinner as a visitor, or answer again',
    body: answer,
  },
  inviteVisitors: {
    method: 'POST',
    path: '/staff/editions/{edition}/cpi-day/visitors',
    access: office,
    summary: 'Invite people from outside; an address that is invited already stays as it is',
    params,
    body: z.strictObject({ visitors: z.array(visitor).min(1).max(200) }),
  },
  announce: {
    method: 'POST',
    path: '/staff/editions/{edition}/cpi-day/announcement',
    access: office,
    summary: 'Invite the participants who are invited to Korea; pressed twice, each gets one mail',
    params,
  },
  listReplies: {
    method: 'GET',
    path: '/staff/editions/{edition}/cpi-day/replies',
    access: office,
    summary: 'Who is invited, what they answered, who has a seat and who waits, in order',
    params,
  },
  exportTables: {
    method: 'GET',
    path: '/staff/editions/{edition}/cpi-day/tables.csv',
    access: office,
    summary: 'The table and diet sheet for the kitchen and the house',
    params,
  },
});
