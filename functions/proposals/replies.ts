import type { ProposalDraft, ProposalText } from '../../shared/domain/proposal.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { commonText } from '../../shared/text/common.ts';
import { proposalText } from '../../shared/text/proposals.ts';
import { isOpen, type OpenedProposal, openDraft, type Reader } from './own-proposal.ts';
import { FormPage } from './pages/form-page.tsx';
import { StandingPage } from './pages/standing-page.tsx';
import { proposalData } from './proposal-data.ts';
import type { ShownText } from './shown-text.ts';

/** The draft that a page is written from. */
const revisionOf = ({ file }: OpenedProposal): number => file.draft?.revision ?? 0;

/** The form while there is something to write, else where the proposal stands. */
export const proposalReply = (
  opened: OpenedProposal,
  reader: Reader,
  shown: ShownText,
  justSaved: boolean,
): Reply =>
  ok(proposalData(opened, shown, reader.locale), {
    page: () =>
      isOpen(opened)
        ? FormPage({
            opened,
            reader,
            ...shown,
            revision: revisionOf(opened),
            notice: justSaved && openDraft(opened) !== undefined ? 'saved' : undefined,
          })
        : StandingPage({ opened, reader, text: shown.text }),
  });

export interface FaultyText {
  readonly text: ProposalText;
  readonly errors: readonly FieldError[];
  /** Saved all the same, as this revision. */
  readonly kept: boolean;
  readonly revision?: number;
}

/** The form again with what was typed, and what is wrong with it. */
export const invalidReply = (
  opened: OpenedProposal,
  reader: Reader,
  { text, errors, kept, revision = revisionOf(opened) }: FaultyText,
): Reply => {
  const title = commonText(reader.locale).refused.invalid;
  const notice = kept ? ('kept-anyway' as const) : ('not-kept' as const);
  return refused(
    { code: 'invalid-input', status: 422, title, errors },
    { page: () => FormPage({ opened, reader, text, prefilled: [], revision, errors, notice }) },
  );
};

/** The form with what was typed, after another window has saved something else. */
export const elsewhereReply = (
  opened: OpenedProposal,
  reader: Reader,
  text: ProposalText,
  elsewhere: ProposalDraft,
): Reply => {
  const { title, detail } = proposalText(reader.locale).elsewhere;
  const { revision } = elsewhere;
  return refused(
    { code: 'saved-elsewhere', status: 409, title, detail },
    {
      page: () =>
        FormPage({ opened, reader, text, prefilled: [], revision, notice: 'elsewhere', elsewhere }),
    },
  );
};

/** The form with what was typed, on top of a version that the writer has not seen. */
export const overtakenReply = (
  opened: OpenedProposal,
  reader: Reader,
  text: ProposalText,
): Reply => {
  const { title, detail } = proposalText(reader.locale).overtaken;
  const revision = revisionOf(opened);
  return refused(
    { code: 'proposal-moved-on', status: 409, title, detail },
    {
      page: () => FormPage({ opened, reader, text, prefilled: [], revision, notice: 'overtaken' }),
    },
  );
};

/** Nothing can be written now: why, with what stands and what was typed still there to read. */
export const closedReply = (opened: OpenedProposal, reader: Reader, typed: ProposalText): Reply => {
  const { standing } = opened;
  if (standing === 'writing' || standing === 'revising') throw new Error('It can be written');
  const { title, detail } = proposalText(reader.locale).refused[standing];
  const text = openDraft(opened) ?? opened.file.versions.at(-1) ?? { title: '', outline: {} };
  const code = standing === 'missed' ? 'proposal-too-late' : `proposal-${standing}`;
  return refused(
    { code, status: 409, title, detail },
    { page: () => StandingPage({ opened, reader, text, typed, refusal: { title, detail } }) },
  );
};

/** The same key with another text: the first submission stands, and the difference is said. */
export const keyReusedReply = (
  opened: OpenedProposal,
  reader: Reader,
  typed: ProposalText,
): Reply => {
  const refusal = proposalText(reader.locale).keyReused;
  const text = opened.file.versions.at(-1) ?? typed;
  return refused(
    { code: 'idempotency-key-reused', status: 409, ...refusal },
    { page: () => StandingPage({ opened, reader, text, typed, refusal }) },
  );
};
