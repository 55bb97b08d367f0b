import { draftFaults } from '../../shared/domain/proposal-check.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ProposalsDeps } from './deps.ts';
import { keepDraft } from './keep-draft.ts';
import { isOpen, openOwn } from './own-proposal.ts';
import { proposalErrors } from './proposal-errors.ts';
import { closedReply, elsewhereReply, invalidReply, overtakenReply } from './replies.ts';
import type { routes } from './routes.ts';
import { submitProposal } from './submit-proposal.ts';
import { typedText } from './typed-text.ts';

export type WriteRequest = RequestOf<typeof routes.writeProposal>;

/** Saves as far as it goes: gaps are fine, nothing is judged. */
const saveProposal = async (deps: ProposalsDeps, request: WriteRequest): Promise<Reply> => {
  const opened = await openOwn(deps, request);
  if (opened === undefined) return refused(notFound);
  const { body, receivedAt: now, locale } = request;
  const text = typedText(opened, body);
  if (!isOpen(opened)) return closedReply(opened, request, text);
  if ((body.version ?? opened.version) !== opened.version) {
    return overtakenReply(opened, request, text);
  }
  const faults = draftFaults(opened.headings, text);
  if (faults.length > 0) {
    const errors = proposalErrors(opened.headings, faults, locale);
    return invalidReply(opened, request, { text, errors, kept: false });
  }
  const outcome = await keepDraft(deps, opened, { text, readRevision: body.revision, now });
  if ('elsewhere' in outcome) return elsewhereReply(opened, request, text, outcome.elsewhere);
  const { revision, savedAt } = outcome.kept;
  return ok({ version: opened.version, revision, savedAt }, { seeOther: '/my/proposal?saved=1' });
};

/** Saves the proposal or submits it, as the button says. */
export const writeProposal =
  (deps: ProposalsDeps) =>
  (request: WriteRequest): Promise<Reply> =>
    request.body.action === 'save' ? saveProposal(deps, request) : submitProposal(deps, request);
