import * as z from 'zod';
import { documentTypes } from '../../shared/domain/edition-documents.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const applicationId = z.string().regex(/^[0-9A-Z]{5,32}$/);
const params = z.strictObject({ applicationId });
const fileParams = z.strictObject({ applicationId, fileId: z.string().regex(/^[0-9A-Z]{5,32}$/) });
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const type = z.enum(documentTypes);
/** A form's button sends nothing but itself. */
const nothing = z.strictObject({});

/** A program that carries its right in a header cannot follow a redirection: it asks for the address. */
const answer = z.strictObject({ answer: z.literal('address').optional() });

/** What the storage service adds to the address that it sends a browser back to. */
const sentBack = z.strictObject({
  sent: z.string().max(200).optional(),
  removed: z.string().max(10).optional(),
  bucket: z.string().max(200).optional(),
  key: z.string().max(500).optional(),
  etag: z.string().max(200).optional(),
});

export const routes = defineRoutes({
  showDocuments: {
    method: 'GET',
    path: '/applications/{applicationId}/documents',
    access: dossierAccess,
    summary: 'The documents that are asked for, what was received, and what became of it',
    params,
    query: sentBack,
  },
  requestUpload: {
    method: 'POST',
    path: '/applications/{applicationId}/documents',
    access: dossierAccess,
    summary: 'A form for one file, to be posted to the storage service within minutes',
    params,
    body: z.strictObject({ document: name, type }),
  },
  fetchDocument: {
    method: 'GET',
    path: '/applications/{applicationId}/documents/{fileId}',
    access: dossierAccess,
    summary: 'Leads to an own file; the address opens for a minute',
    params: fileParams,
  },
  removeDocument: {
    method: 'DELETE',
    path: '/applications/{applicationId}/documents/{fileId}',
    access: dossierAccess,
    summary: 'Remove a file from a draft',
    params: fileParams,
    body: nothing,
  },
  removeDocumentForm: {
    method: 'POST',
    path: '/applications/{applicationId}/documents/{fileId}/removal',
    access: dossierAccess,
    summary: 'Remove a file from a draft, from the page',
    params: fileParams,
    body: nothing,
  },
  listForOffice: {
    method: 'GET',
    path: '/staff/applications/{applicationId}/documents',
    access: staffAccess('admin', 'coordinator'),
    summary: 'The accepted files of an application, and their redacted copies',
    params,
  },
  fetchForOffice: {
    method: 'GET',
    path: '/staff/applications/{applicationId}/documents/{fileId}',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Leads to a file of an application; the address opens for a minute',
    params: fileParams,
    query: answer,
  },
  requestRedaction: {
    method: 'POST',
    path: '/staff/applications/{applicationId}/documents/{fileId}/redaction',
    access: staffAccess('admin', 'coordinator'),
    summary: 'A form for the redacted copy of a file, which reviewers then read',
    params: fileParams,
    body: z.strictObject({ type }),
  },
  listForReviewer: {
    method: 'GET',
    path: '/reviews/{applicationId}/documents',
    access: staffAccess('reviewer'),
    summary: 'The files of an application to review that the edition releases to reviewers',
    params,
  },
  fetchForReviewer: {
    method: 'GET',
    path: '/reviews/{applicationId}/documents/{fileId}',
    access: staffAccess('reviewer'),
    summary: 'Leads to a file that is released to reviewers; the address opens for a minute',
    params: fileParams,
    query: answer,
  },
});
