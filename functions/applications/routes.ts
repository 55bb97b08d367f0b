import * as z from 'zod';
import { DraftAnswersInput } from '../../shared/domain/application-draft.ts';
import { Cursor } from '../../shared/domain/cursor.ts';
import { applicationStatuses } from '../../shared/domain/stages.ts';
import { TimeZone } from '../../shared/domain/time-zone.ts';
import { severalLines } from '../../shared/domain/typed-text.ts';
import { defineRoutes, dossierAccess, publicAccess, staffAccess } from '../../shared/http/route.ts';
import { duplicateRoutes } from './duplicate-routes.ts';
import { informationRoutes } from './information-routes.ts';

const editionParams = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const params = z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) });
const idempotencyKey = z.string().max(200).optional();
/** The version of the saved answers that the writer has read; 0 before the first save. */
const version = z.coerce.number().int().min(0).optional();
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

/** Applications that one call looks at: well within the time that an answer may take. */
const checksInCall = z.coerce.number().int().min(1).max(200).default(200);

const pageParams = params.extend({ page: name });
/** Came from the page of answers, and goes back to it. */
const from = z.literal('check').optional().catch(undefined);

const draft = z.strictObject({ answers: DraftAnswersInput.default({}), version, idempotencyKey });

export const routes = defineRoutes({
  ...duplicateRoutes,
  showCheck: {
    method: 'GET',
    path: '/editions/{edition}/check',
    access: publicAccess,
    summary: 'The self-check: the few questions that decide who may apply',
    params: editionParams,
    query: z.strictObject({ track: name.optional().catch(undefined) }),
  },
  answerCheck: {
    method: 'POST',
    path: '/editions/{edition}/check',
    access: publicAccess,
    summary: 'Each rule’s answer to these answers, with the reason; nothing is kept',
    params: editionParams,
    body: z.strictObject({
      track: name,
      answers: DraftAnswersInput.default({}),
      /** Sent to go back to the questions with what was typed. */
      change: z.string().max(10).optional(),
    }),
  },
  showStart: {
    method: 'GET',
    path: '/editions/{edition}/apply',
    access: publicAccess,
    summary: 'Where an application is started: the open tracks and the address to write to',
    params: editionParams,
    query: z.strictObject({ track: name.optional().catch(undefined) }),
  },
  startApplication: {
    method: 'POST',
    path: '/editions/{edition}/applications',
    access: publicAccess,
    summary: 'Start a draft; answers with its id and a session for it, and a mail brings its link',
    params: editionParams,
    body: z.strictObject({
      track: name,
      email: z
        .string()
        .trim()
        .max(254)
        .pipe(z.email())
        .transform((email) => email.normalize('NFC')),
      locale: z.enum(['en', 'ko']).optional(),
      idempotencyKey,
    }),
  },
  showApplication: {
    method: 'GET',
    path: '/applications/{applicationId}',
    access: dossierAccess,
    summary: 'What was saved and the tasks that there are; once submitted, the receipt',
    params,
  },
  saveApplication: {
    method: 'PUT',
    path: '/applications/{applicationId}',
    access: dossierAccess,
    summary: 'Save a draft; nothing is needed, an empty form saves',
    params,
    body: draft,
  },
  showPage: {
    method: 'GET',
    path: '/applications/{applicationId}/pages/{page}',
    access: dossierAccess,
    summary: 'A page of the form with what was saved on it',
    params: pageParams,
    query: z.strictObject({ from, more: z.literal('1').optional().catch(undefined) }),
  },
  savePage: {
    method: 'POST',
    path: '/applications/{applicationId}/pages/{page}',
    access: dossierAccess,
    summary: 'Save one page and leave the others as they are; an empty one saves',
    params: pageParams,
    body: draft.extend({ from, goTo: z.literal('tasks').optional().catch(undefined) }),
  },
  showAnswers: {
    method: 'GET',
    path: '/applications/{applicationId}/check-your-answers',
    access: dossierAccess,
    summary: 'Everything that was saved, and what is missing before it can be submitted',
    params,
  },
  submitApplication: {
    method: 'POST',
    path: '/applications/{applicationId}/submission',
    access: dossierAccess,
    summary: 'Submit, with these answers or those saved; the same answer however often it is sent',
    params,
    body: z.strictObject({ answers: DraftAnswersInput.optional(), version, idempotencyKey }),
  },
  showReceipt: {
    method: 'GET',
    path: '/applications/{applicationId}/receipt',
    access: dossierAccess,
    summary: 'The receipt of a submitted application, with its reference',
    params,
  },
  showPassport: {
    method: 'GET',
    path: '/applications/{applicationId}/passport',
    access: dossierAccess,
    summary: 'Where the lines of a passport are compared with the form',
    params,
  },
  checkPassport: {
    method: 'POST',
    path: '/applications/{applicationId}/passport',
    access: dossierAccess,
    summary: 'Compare the lines of a passport with the form; warns, and keeps nothing of them',
    params,
    body: z.strictObject({ lines: z.string().max(500) }),
  },
  showTimeZone: {
    method: 'GET',
    path: '/applications/{applicationId}/time-zone',
    access: dossierAccess,
    summary: 'Where the zone of the own clock is chosen',
    params,
  },
  chooseTimeZone: {
    method: 'POST',
    path: '/applications/{applicationId}/time-zone',
    access: dossierAccess,
    summary: 'Choose the zone in which pages and mails show the own time',
    params,
    body: z.strictObject({ timeZone: TimeZone }),
  },
  showWithdrawal: {
    method: 'GET',
    path: '/applications/{applicationId}/withdrawal',
    access: dossierAccess,
    summary: 'What withdrawing means, or the receipt of a withdrawal',
    params,
  },
  withdrawApplication: {
    method: 'POST',
    path: '/applications/{applicationId}/withdrawal',
    access: dossierAccess,
    summary: 'Withdraw the application, at any time before there is an offer',
    params,
    body: z.strictObject({ idempotencyKey }),
  },
  extendOne: {
    method: 'PUT',
    path: '/staff/applications/{applicationId}/extension',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Give the owner of one draft more time, until a moment and with a reason',
    params,
    body: z.strictObject({
      until: z.iso.datetime({ offset: true }),
      reason: z.string().transform(severalLines).pipe(z.string().min(1).max(1000)),
    }),
  },
  ...informationRoutes,
  listApplications: {
    method: 'GET',
    path: '/staff/editions/{edition}/applications',
    access: staffAccess('admin', 'coordinator'),
    summary: 'A page of a track’s applications, by status and submission',
    params: editionParams,
    query: z.strictObject({
      track: name,
      status: z.enum(applicationStatuses).optional(),
      cursor: Cursor.optional(),
    }),
  },
  showEligibility: {
    method: 'GET',
    path: '/staff/applications/{applicationId}/eligibility',
    access: staffAccess('admin', 'coordinator'),
    summary: 'The decision on an application, rule by rule: result, evidence, version of the rule',
    params,
  },
  previewEligibilityChecks: {
    method: 'GET',
    path: '/staff/editions/{edition}/eligibility-checks',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Who would be decided on otherwise by the rules in force, and why; writes nothing',
    params: editionParams,
    query: z.strictObject({ track: name, cursor: Cursor.optional(), limit: checksInCall }),
  },
  applyEligibilityChecks: {
    method: 'POST',
    path: '/staff/editions/{edition}/eligibility-checks',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Write what the preview told, page by page; again goes on and repeats nothing',
    params: editionParams,
    body: z.strictObject({
      track: name,
      /** Of the rules that were looked at; others are not applied unseen. */
      editionVersion: z.coerce.number().int().min(1),
      reason: z.string().trim().min(1).max(1000),
      cursor: Cursor.optional(),
      limit: checksInCall,
    }),
  },
});
