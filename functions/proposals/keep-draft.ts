import { type ProposalDraft, type ProposalText, sameText } from '../../shared/domain/proposal.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { ProposalsDeps } from './deps.ts';
import { type OpenedProposal, openDraft } from './own-proposal.ts';

export type Kept =
  | { readonly kept: ProposalDraft }
  /** Another window has saved another text since the writer read it. */
  | { readonly elsewhere: ProposalDraft };

export interface Typed {
  readonly text: ProposalText;
  /** The draft that the writer has read; a program may leave it out. */
  readonly readRevision: number | undefined;
  readonly now: number;
}

/** The draft that the writer has not seen, if it says something else. */
export const unseenDraft = (
  opened: Pick<OpenedProposal, 'file' | 'version'>,
  { text, readRevision }: Pick<Typed, 'text' | 'readRevision'>,
): ProposalDraft | undefined => {
  const draft = openDraft(opened);
  if (draft === undefined || readRevision === undefined) return undefined;
  return readRevision === draft.revision || sameText(draft, text) ? undefined : draft;
};

/** Saves what was typed unless it is saved already; what another window saved is not lost unseen. */
export const keepDraft = async (
  deps: Pick<ProposalsDeps, 'proposals'>,
  opened: Pick<OpenedProposal, 'participant' | 'file' | 'version'>,
  typed: Typed,
): Promise<Kept> => {
  const elsewhere = unseenDraft(opened, typed);
  if (elsewhere !== undefined) return { elsewhere };
  const draft = openDraft(opened);
  if (draft !== undefined && sameText(draft, typed.text)) return { kept: draft };
  const { participant, file, version } = opened;
  const next: ProposalDraft = {
    ...typed.text,
    revision: (file.draft?.revision ?? 0) + 1,
    onVersion: version,
    savedAt: isoOf(typed.now),
  };
  const { applicationId } = participant;
  if (await deps.proposals.saveDraft(applicationId, next)) return { kept: next };
  const fresh = await deps.proposals.fileOf(applicationId);
  return keepDraft(deps, { ...opened, file: fresh }, typed);
};
