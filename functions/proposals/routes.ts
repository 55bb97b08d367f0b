import * as z from 'zod';
import { Cursor } from '../../shared/domain/cursor.ts';
import { proposalDecisions } from '../../shared/domain/proposal.ts';
import { CommentInput, ScoresInput } from '../../shared/domain/score-input.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';
import { panelRoutes } from './panel-routes.ts';
import { voteRoutes } from './vote-routes.ts';

const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const applicationParams = z.strictObject({
  applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/),
});
const idempotencyKey = z.string().max(200).optional();
/** The version of the proposal that the writer has read; 0 before the first. */
const version = z.coerce.number().int().min(0).optional();
const submitted = z.coerce.number().int().min(1).optional();
/** Without a wish: the last version and the one before it. */
const twoVersions = z.strictObject({ earlier: submitted, later: submitted });
const reviewers = staffAccess('reviewer', 'coordinator', 'admin');
const office = staffAccess('admin', 'coordinator');

export const routes = defineRoutes({
  ...panelRoutes,
  ...voteRoutes,
  showProposal: {
    method: 'GET',
    path: '/my/proposal',
    access: dossierAccess,
    summary: 'The outline with what was written, when it is due, and the reviewers’ comments',
    query: z.strictObject({ saved: z.string().max(10).optional() }),
  },
  writeProposal: {
    method: 'POST',
    path: '/my/proposal',
    access: dossierAccess,
    summary: 'Save as far as it goes, or submit; the same submission again gets the same answer',
    body: z.strictObject({
      action: z.enum(['save', 'submit']),
      /** What is left out stays as it was saved. */
      title: z.string().optional(),
      outline: z.record(z.string().max(100), z.string()).optional(),
      version,
      /** The saved draft that the writer has read; 0 before the first. */
      revision: z.coerce.number().int().min(0).optional(),
      idempotencyKey,
    }),
  },
  compareOwnVersions: {
    method: 'GET',
    path: '/my/proposal/versions',
    access: dossierAccess,
    summary: 'Two submitted versions beside each other, with what changed marked',
    query: twoVersions,
  },
  listProposalReviews: {
    method: 'GET',
    path: '/proposal-reviews',
    access: reviewers,
    summary: 'Proposals in review, the longest waiting first; a page of the edition’s people',
    query: z.strictObject({ edition, cursor: Cursor.optional() }),
  },
  showProposalReview: {
    method: 'GET',
    path: '/proposal-reviews/{applicationId}',
    access: reviewers,
    summary: 'The version under review with the earlier ones and the rubric; nobody’s address',
    params: applicationParams,
  },
  compareVersions: {
    method: 'GET',
    path: '/proposal-reviews/{applicationId}/versions',
    access: reviewers,
    summary: 'Two submitted versions beside each other, with what changed marked',
    params: applicationParams,
    query: twoVersions,
  },
  assessProposal: {
    method: 'POST',
    path: '/proposal-reviews/{applicationId}',
    access: staffAccess('reviewer'),
    summary: 'Score the version as one of its reviewers and say what to decide, once',
    params: applicationParams,
    body: z.strictObject({
      scores: ScoresInput,
      recommendation: z.enum(proposalDecisions),
      comment: CommentInput.default(''),
      version,
    }),
  },
  decideOnProposal: {
    method: 'POST',
    path: '/staff/proposals/{applicationId}/decision',
    access: office,
    summary: 'Approve the version, ask for a revision or reject it, on its scores, once',
    params: applicationParams,
    body: z.strictObject({
      decision: z.enum(proposalDecisions),
      /** The reasons, in the language that the author is written to in. */
      comment: CommentInput.default(''),
      /** Own scores, which count like a reviewer’s. */
      scores: ScoresInput.optional(),
      /** Why it is decided on although reviewers have not scored it. */
      override: CommentInput.optional(),
      version,
    }),
  },
  showOutstanding: {
    method: 'GET',
    path: '/staff/editions/{edition}/outstanding-proposals',
    access: office,
    summary: 'The proposals that are marked as outstanding',
    params: z.strictObject({ edition }),
    query: z.strictObject({ track: name.optional() }),
  },
  markOutstanding: {
    method: 'POST',
    path: '/staff/editions/{edition}/outstanding-proposals',
    access: office,
    summary:
      'Mark the best approved proposals of a track and unmark the others; again changes nothing',
    params: z.strictObject({ edition }),
    body: z.strictObject({ track: name }),
  },
});
