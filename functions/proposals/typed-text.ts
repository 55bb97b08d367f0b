import { type ProposalText, tidied } from '../../shared/domain/proposal.ts';
import { type OpenedProposal, openDraft } from './own-proposal.ts';

interface Sent {
  readonly title?: string | undefined;
  readonly outline?: Readonly<Record<string, string>> | undefined;
}

/** What was sent, as it is kept; what was left out stays as it was saved. */
export const typedText = (
  opened: Pick<OpenedProposal, 'file' | 'version'>,
  { title, outline }: Sent,
): ProposalText => {
  const present = openDraft(opened) ?? opened.file.versions.at(-1);
  return tidied({
    title: title ?? present?.title ?? '',
    outline: outline ?? present?.outline ?? {},
  });
};
