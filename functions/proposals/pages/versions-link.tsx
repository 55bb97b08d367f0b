import type { Locale } from '../../../shared/text/locale.ts';
import { proposalText } from '../../../shared/text/proposals.ts';
import type { OpenedProposal } from '../own-proposal.ts';

/** Leads to the versions beside each other, once there are two. */
export const VersionsLink = (props: {
  readonly opened: Pick<OpenedProposal, 'file'>;
  readonly locale: Locale;
}) => {
  const { length } = props.opened.file.versions;
  return length < 2 ? null : (
    <p>
      <a href="/my/proposal/versions">{proposalText(props.locale).comparison.link(length)}</a>
    </p>
  );
};
