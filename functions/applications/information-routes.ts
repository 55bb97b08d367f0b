import * as z from 'zod';
import { DraftAnswersInput } from '../../shared/domain/application-draft.ts';
import { Cursor } from '../../shared/domain/cursor.ts';
import { informationStates } from '../../shared/domain/information-request.ts';
import { oneLine, severalLines } from '../../shared/domain/typed-text.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const applicationParams = z.strictObject({
  applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/),
});
const params = applicationParams.extend({ number: z.string().regex(/^[1-9]\d{0,3}$/) });
const pageParams = params.extend({
  page: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
});
const staff = staffAccess('admin', 'coordinator');
const reason = z.string().transform(oneLine).pipe(z.string().min(1).max(1000));
/** A moment with its offset, or as the clocks of the edition's zone show it. */
const until = z.union([
  z.iso.datetime({ offset: true }),
  z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/),
]);
/** The version of the saved answers that the writer has read. */
const version = z.coerce.number().int().min(0).optional();
const idempotencyKey = z.string().max(200).optional();

/** What the office asks of an applicant after the submission, and what they answer. */
export const informationRoutes = defineRoutes({
  showInformationRequest: {
    method: 'GET',
    path: '/applications/{applicationId}/information-requests/{number}',
    access: dossierAccess,
    summary: 'What the office asks once more, until when, and the answers as they are saved',
    params,
  },
  showInformationPage: {
    method: 'GET',
    path: '/applications/{applicationId}/information-requests/{number}/pages/{page}',
    access: dossierAccess,
    summary: 'A page of the form with the questions on it that are asked once more',
    params: pageParams,
    query: z.strictObject({ more: z.literal('1').optional().catch(undefined) }),
  },
  saveInformationPage: {
    method: 'POST',
    path: '/applications/{applicationId}/information-requests/{number}/pages/{page}',
    access: dossierAccess,
    summary: 'Save the answers that are asked once more on a page; nothing is sent yet',
    params: pageParams,
    body: z.strictObject({
      answers: DraftAnswersInput.default({}),
      version,
      idempotencyKey,
      goTo: z.literal('all').optional().catch(undefined),
    }),
  },
  sendInformation: {
    method: 'POST',
    path: '/applications/{applicationId}/information-requests/{number}/submission',
    access: dossierAccess,
    summary: 'Send the saved answers, once; the same answer however often it is sent',
    params,
    body: z.strictObject({ version, idempotencyKey }),
  },
  requestInformation: {
    method: 'POST',
    path: '/staff/applications/{applicationId}/information-requests',
    access: staff,
    summary: 'Ask a submitted applicant some questions of the form once more, until a deadline',
    params: applicationParams,
    body: z.strictObject({
      fields: z.array(z.string().min(1).max(120)).min(1).max(50),
      text: z.string().transform(severalLines).pipe(z.string().min(1).max(2000)),
      until,
    }),
  },
  showInformationRequests: {
    method: 'GET',
    path: '/staff/applications/{applicationId}/information-requests',
    access: staff,
    summary: 'What an applicant was asked, and the answers before and after',
    params: applicationParams,
  },
  extendInformationRequest: {
    method: 'POST',
    path: '/staff/applications/{applicationId}/information-requests/{number}/extension',
    access: staff,
    summary: 'Give the applicant more time while the request is open, with the reason',
    params,
    body: z.strictObject({ until, reason }),
  },
  withdrawInformationRequest: {
    method: 'POST',
    path: '/staff/applications/{applicationId}/information-requests/{number}/withdrawal',
    access: staff,
    summary: 'Take a request back that is not answered, with the reason',
    params,
    body: z.strictObject({ reason }),
  },
  listInformationRequests: {
    method: 'GET',
    path: '/staff/editions/{edition}/information-requests',
    access: staff,
    summary: 'A page of the requests of an edition by their deadline: open, expired, answered',
    params: z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) }),
    query: z.strictObject({
      state: z.enum(informationStates).optional(),
      cursor: Cursor.optional(),
    }),
  },
});
