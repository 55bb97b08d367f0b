import type { ProposalText } from '../../shared/domain/proposal.ts';
import { beginningOf } from '../../shared/domain/proposal-prefill.ts';
import type { ProposalsDeps } from './deps.ts';
import { type OpenedProposal, openDraft } from './own-proposal.ts';

export interface ShownText {
  readonly text: ProposalText;
  /** Headings that begin with what the person wrote in the application. */
  readonly prefilled: readonly string[];
}

const nothing: ProposalText = { title: '', outline: {} };

const beginning = async (
  { applications }: Pick<ProposalsDeps, 'applications'>,
  { participant, headings }: OpenedProposal,
): Promise<ShownText> => {
  const application = await applications.get(participant.applicationId);
  const saved = application && (await applications.answersOf(application));
  const text = beginningOf(headings, saved?.answers ?? {});
  return { text, prefilled: Object.keys(text.outline) };
};

/**
 * The text that the person sees: what is being written, else the last version, and at the very
 * beginning what the application says already.
 */
export const shownText = async (
  deps: Pick<ProposalsDeps, 'applications'>,
  opened: OpenedProposal,
): Promise<ShownText> => {
  const written = openDraft(opened) ?? opened.file.versions.at(-1);
  if (written !== undefined) {
    const { title, outline } = written;
    return { text: { title, outline }, prefilled: [] };
  }
  return opened.standing === 'writing' ? beginning(deps, opened) : { text: nothing, prefilled: [] };
};
