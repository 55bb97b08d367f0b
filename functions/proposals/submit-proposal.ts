import { type ProposalText, type ProposalVersion, sameText } from '../../shared/domain/proposal.ts';
import { proposalFaults } from '../../shared/domain/proposal-check.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { submitProposal as submission } from '../../shared/store/transitions/index.ts';
import type { ProposalsDeps } from './deps.ts';
import { keepDraft, unseenDraft } from './keep-draft.ts';
import { isOpen, type OpenedProposal, openOwn } from './own-proposal.ts';
import { receiptOf } from './proposal-data.ts';
import { proposalErrors } from './proposal-errors.ts';
import {
  closedReply,
  elsewhereReply,
  invalidReply,
  keyReusedReply,
  overtakenReply,
} from './replies.ts';
import { typedText } from './typed-text.ts';
import type { WriteRequest } from './write-proposal.ts';

const receipt = (version: ProposalVersion): Reply =>
  ok(receiptOf(version), { seeOther: '/my/proposal' });

const keyOf = ({ idempotencyKey }: WriteRequest): string | undefined =>
  idempotencyKey === undefined ? undefined : hashOf(idempotencyKey);

/** The answer to a submission that stands already: the same one again is the same answer. */
const standing = (
  opened: OpenedProposal,
  request: WriteRequest,
  text: ProposalText,
): Reply | undefined => {
  const key = keyOf(request);
  const underKey = opened.file.versions.find((one) => key !== undefined && one.key === key);
  if (underKey !== undefined) {
    return sameText(underKey, text) ? receipt(underKey) : keyReusedReply(opened, request, text);
  }
  const last = opened.file.versions.at(-1);
  const writtenBefore = (request.body.version ?? opened.version) < opened.version;
  const again = last !== undefined && (writtenBefore || !isOpen(opened)) && sameText(last, text);
  return again ? receipt(last) : undefined;
};

/** Writes the version and moves the participant, both or neither; `undefined` when overtaken. */
const handIn = async (
  { proposals, ids }: Pick<ProposalsDeps, 'proposals' | 'ids'>,
  { participant, version }: OpenedProposal,
  request: WriteRequest,
  text: ProposalText,
): Promise<ProposalVersion | undefined> => {
  const at = isoOf(request.receivedAt);
  const key = keyOf(request);
  const next: ProposalVersion = {
    ...text,
    applicationId: participant.applicationId,
    version: version + 1,
    round: participant.proposal?.round ?? 0,
    submittedAt: at,
    ...(key === undefined ? {} : { key }),
  };
  const transition = submission(participant, { eventId: ids.newId(), at }, text);
  return (await proposals.submit(next, transition)) ? next : undefined;
};

/** The text again with its faults, saved as it was typed so that nothing is lost. */
const faulty = async (
  deps: ProposalsDeps,
  opened: OpenedProposal,
  request: WriteRequest,
  text: ProposalText,
): Promise<Reply | undefined> => {
  const { headings } = opened;
  const { body, locale, receivedAt: now } = request;
  const errors = proposalErrors(headings, proposalFaults(headings, text), locale);
  if (errors.length === 0) return undefined;
  const keepable = errors.every(({ code }) => code !== 'not-asked' && code !== 'too-large');
  if (!keepable) return invalidReply(opened, request, { text, errors, kept: false });
  const outcome = await keepDraft(deps, opened, { text, readRevision: body.revision, now });
  if ('elsewhere' in outcome) return elsewhereReply(opened, request, text, outcome.elsewhere);
  const { revision } = outcome.kept;
  return invalidReply(opened, request, { text, errors, kept: true, revision });
};

/** Submits the proposal: once a round, in time by the server's clock, and complete. */
export const submitProposal = async (
  deps: ProposalsDeps,
  request: WriteRequest,
  attempts = 3,
): Promise<Reply> => {
  const opened = await openOwn(deps, request);
  if (opened === undefined) return refused(notFound);
  const { body } = request;
  const text = typedText(opened, body);
  const stands = standing(opened, request, text);
  if (stands !== undefined) return stands;
  if (!isOpen(opened)) return closedReply(opened, request, text);
  if ((body.version ?? opened.version) !== opened.version) {
    return overtakenReply(opened, request, text);
  }
  const unseen = unseenDraft(opened, { text, readRevision: body.revision });
  if (unseen !== undefined) return elsewhereReply(opened, request, text, unseen);
  const invalid = await faulty(deps, opened, request, text);
  if (invalid !== undefined) return invalid;
  const version = await handIn(deps, opened, request, text);
  if (version !== undefined) return receipt(version);
  // Overtaken: by another window, or by the sweep. What stands now decides.
  if (attempts === 0) throw new Error(`The proposal of ${opened.participant.applicationId} stays`);
  return submitProposal(deps, request, attempts - 1);
};
