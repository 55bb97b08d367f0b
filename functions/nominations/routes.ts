import * as z from 'zod';
import { isCountry } from '../../shared/domain/country.ts';
import { oneLine, severalLines } from '../../shared/domain/typed-text.ts';
import {
  defineRoutes,
  dossierAccess,
  officeAccess,
  refereeAccess,
  staffAccess,
} from '../../shared/http/route.ts';

const editionParams = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const id = z.string().regex(/^[0-9A-Z]{5,32}$/);
const params = z.strictObject({ applicationId: id });
const endorsementParams = z.strictObject({ applicationId: id, endorsementId: id });
const track = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const saved = z.strictObject({ saved: z.string().max(10).optional() });
const idempotencyKey = z.string().max(200).optional();
const staff = staffAccess('admin', 'coordinator');

/** As it was typed: what is wrong with it is told beside its field. */
const line = z.string().max(1000).transform(oneLine).default('');
const text = z.string().max(40_000).transform(severalLines).default('');
const yes = z
  .union([z.boolean(), z.literal('on')])
  .transform((value) => value !== false)
  .default(false);

const office = z.strictObject({
  country: z.string().refine(isCountry, 'an ISO 3166 country code'),
  name: z.string().transform(oneLine).pipe(z.string().min(1).max(200)),
  contactName: z.string().transform(oneLine).pipe(z.string().min(1).max(200)),
  email: z
    .string()
    .trim()
    .max(254)
    .pipe(z.email())
    .transform((email) => email.normalize('NFC')),
  locale: z.enum(['en', 'ko']).default('en'),
});

const letter = z.strictObject({ text, declared: yes, send: z.string().max(10).optional() });

export const routes = defineRoutes({
  addOffices: {
    method: 'POST',
    path: '/staff/editions/{edition}/offices',
    access: staff,
    summary:
      'Invite nominating offices, one or many; an office that is there already stays as it is',
    params: editionParams,
    body: z.strictObject({ track, offices: z.array(office).min(1).max(100) }),
  },
  listOffices: {
    method: 'GET',
    path: '/staff/editions/{edition}/offices',
    access: staff,
    summary: 'The nominating offices of a track',
    params: editionParams,
    query: z.strictObject({ track }),
  },
  showOffice: {
    method: 'GET',
    path: '/nominations',
    access: officeAccess,
    summary: 'The office’s places, deadlines and nominations',
    query: saved,
  },
  nominate: {
    method: 'POST',
    path: '/nominations',
    access: officeAccess,
    summary: 'Nominate a person; the same address again is the same nomination',
    body: z.strictObject({
      name: line,
      email: line,
      position: line,
      section: line,
      idempotencyKey,
    }),
  },
  correctNomination: {
    method: 'POST',
    path: '/nominations/{applicationId}',
    access: officeAccess,
    summary: 'Correct name and position of a nominee who has not submitted yet',
    params,
    body: z.strictObject({ name: line, position: line }),
  },
  withdrawNomination: {
    method: 'POST',
    path: '/nominations/{applicationId}/withdrawal',
    access: officeAccess,
    summary: 'Withdraw a nomination whose nominee has not submitted yet',
    params,
    body: z.strictObject({}),
  },
  showLetter: {
    method: 'GET',
    path: '/nominations/{applicationId}/letter',
    access: officeAccess,
    summary: 'The office’s official letter for a nominee',
    params,
    query: saved,
  },
  writeLetter: {
    method: 'POST',
    path: '/nominations/{applicationId}/letter',
    access: officeAccess,
    summary: 'Save the official letter, or send it, once',
    params,
    body: letter,
  },
  showReference: {
    method: 'GET',
    path: '/reference',
    access: refereeAccess,
    summary: 'The one reference that the referee was asked for',
    query: saved,
  },
  writeReference: {
    method: 'POST',
    path: '/reference',
    access: refereeAccess,
    summary: 'Save the reference, or send it, once',
    body: letter,
  },
  declineReference: {
    method: 'POST',
    path: '/reference/refusal',
    access: refereeAccess,
    summary: 'Decline to write',
    body: z.strictObject({}),
  },
  showReferences: {
    method: 'GET',
    path: '/applications/{applicationId}/references',
    access: dossierAccess,
    summary: 'Whom the applicant has named, and whether each reference came',
    params,
  },
  nameReferee: {
    method: 'POST',
    path: '/applications/{applicationId}/references',
    access: dossierAccess,
    summary: 'Name a referee, who gets a link by mail; the same address again is the same one',
    params,
    body: z.strictObject({ name: line, email: line, relation: line, idempotencyKey }),
  },
  correctReferee: {
    method: 'POST',
    path: '/applications/{applicationId}/references/{endorsementId}/address',
    access: dossierAccess,
    summary: 'Correct the address of a referee: the old link ends, and a new one is sent',
    params: endorsementParams,
    body: z.strictObject({ email: line }),
  },
  replaceReferee: {
    method: 'POST',
    path: '/applications/{applicationId}/references/{endorsementId}/replacement',
    access: dossierAccess,
    summary: 'Give up a referee who has not answered, so that another one can be named',
    params: endorsementParams,
    body: z.strictObject({}),
  },
  listEndorsements: {
    method: 'GET',
    path: '/staff/editions/{edition}/endorsements',
    access: staff,
    summary: 'Letters and references of a track, with what is overdue marked',
    params: editionParams,
    query: z.strictObject({
      track,
      state: z.enum(['asked', 'received', 'declined', 'overdue']).optional(),
    }),
  },
  showEndorsements: {
    method: 'GET',
    path: '/staff/applications/{applicationId}/endorsements',
    access: staff,
    summary: 'The letters and references of an application with their texts, and what it waits for',
    params,
  },
  extendEndorsement: {
    method: 'POST',
    path: '/staff/applications/{applicationId}/endorsements/{endorsementId}/extension',
    access: staff,
    summary: 'Give one referee or office more time, with the reason',
    params: endorsementParams,
    body: z.strictObject({
      until: z.iso.datetime({ offset: true }),
      reason: z.string().transform(oneLine).pipe(z.string().min(1).max(1000)),
    }),
  },
});
