import { proposalDueAt, proposalOpensAt } from '../../shared/domain/journey.ts';
import {
  type ProposalReview,
  type ProposalVersion,
  textUnder,
} from '../../shared/domain/proposal.ts';
import { revisionsLeft } from '../../shared/domain/proposal-standing.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import { type OpenedProposal, openDraft, toldReviews } from './own-proposal.ts';
import type { ShownText } from './shown-text.ts';

const isoOrNone = (at: number | undefined) => (at === undefined ? undefined : isoOf(at));

/** When the text is due: for the person, once it was asked for; before that, for the track. */
export const dueAtOf = ({ participant, edition, track }: OpenedProposal): string =>
  participant.proposal?.dueAt ?? isoOrNone(proposalDueAt(edition, track.id)) ?? '';

export const opensAtOf = ({ edition, track }: OpenedProposal): string =>
  isoOrNone(proposalOpensAt(edition, track.id)) ?? '';

/** What a participant is told of a decision: not the scores, and not whose it is. */
const toldOf = ({ version, decision, comment, decidedAt }: ProposalReview) => ({
  version,
  decision,
  comment,
  decidedAt,
});

/** The proposal for programs, in the same words as the page. */
export const proposalData = (opened: OpenedProposal, shown: ShownText, locale: Locale) => {
  const { participant, rules, headings, file, version, standing } = opened;
  const { applicationId, edition, track, stage, proposal } = participant;
  const { text, prefilled } = shown;
  return {
    ...{ applicationId, edition, track, stage, standing },
    opensAt: opensAtOf(opened),
    dueAt: dueAtOf(opened),
    round: proposal?.round ?? 0,
    revisionsLeft: revisionsLeft(rules, participant),
    version,
    revision: file.draft?.revision ?? 0,
    savedAt: openDraft(opened)?.savedAt,
    submittedAt: proposal?.submittedAt,
    title: text.title,
    outline: headings.map(({ id, title }) => ({
      id,
      title: inLocale(title, locale),
      text: textUnder(text, id),
      ...(prefilled.includes(id) ? { prefilled: true } : {}),
    })),
    decision: proposal?.decision,
    comments: toldReviews(opened).map(toldOf),
  };
};

/** What a submission answers, the first time and every further time. */
export const receiptOf = ({ version, round, submittedAt }: ProposalVersion) => ({
  version,
  round,
  submittedAt,
});
