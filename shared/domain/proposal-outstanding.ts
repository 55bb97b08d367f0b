/** Which of a track's proposals are presented at the forum. */
import type { ParticipantCard } from './participant-card.ts';
import type { ParticipantStage } from './stages.ts';

/** A participant with the lot that decides between equals; the smaller text wins. */
export interface Presenter {
  readonly card: ParticipantCard;
  readonly lot: string;
  /** Of the panel, where it has voted on this proposal. */
  readonly votes?: number;
}

export interface OutstandingList {
  /** The best ones, best first. */
  readonly outstanding: readonly ParticipantCard[];
  /** Who is marked and is not among them any more. */
  readonly unmark: readonly ParticipantCard[];
  /** Approved proposals of people who are still in the programme. */
  readonly approved: number;
  /** Proposals that may still be approved. */
  readonly undecided: number;
}

/** Where somebody stands who can present an approved proposal. */
export const presentingStages: readonly ParticipantStage[] = [
  'proposal-approved',
  'invited',
  'in-korea',
  'completed-online',
  'graduated',
];

/** Who left after the approval presents nothing. */
export const leftAfterApproval: readonly ParticipantStage[] = [
  'visa-refused',
  'no-show',
  'certificate-withheld',
  'withdrawn',
];

/** Whether somebody has an approved proposal, and is there to present it. */
export const mayBePresented = ({
  stage,
  proposal,
}: Pick<ParticipantCard, 'stage' | 'proposal'>): boolean =>
  proposal?.decision === 'approve' && presentingStages.includes(stage);

const undecided: readonly ParticipantStage[] = ['writing-proposal', 'proposal-in-review'];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The panel's votes where it has voted, score, the earlier submission, the lot: a whole order. What
 * the panel could not vote for comes after what it did not.
 */
const bestFirst = (a: Presenter, b: Presenter): number =>
  (b.votes ?? -1) - (a.votes ?? -1) ||
  (b.card.proposal?.score ?? 0) - (a.card.proposal?.score ?? 0) ||
  byText(a.card.proposal?.submittedAt ?? '', b.card.proposal?.submittedAt ?? '') ||
  byText(a.lot, b.lot) ||
  byText(a.card.applicationId, b.card.applicationId);

/** The people in the order in which their proposals would be presented. */
export const inOrder = (people: readonly Presenter[]): readonly ParticipantCard[] =>
  people.toSorted(bestFirst).map(({ card }) => card);

/** The best approved proposals by score alone, for a panel to vote on. */
export const shortlist = (people: readonly Presenter[], most: number): readonly string[] =>
  inOrder(people.filter(({ card }) => mayBePresented(card)))
    .slice(0, most)
    .map(({ applicationId }) => applicationId);

/** The best approved proposals of a track, as many as the edition presents. */
export const chooseOutstanding = (people: readonly Presenter[], most: number): OutstandingList => {
  const approved = people.filter(({ card }) => mayBePresented(card));
  const outstanding = inOrder(approved).slice(0, most);
  const chosen = new Set(outstanding.map(({ applicationId }) => applicationId));
  const cards = people.map(({ card }) => card);
  return {
    outstanding,
    unmark: cards.filter(
      ({ applicationId, proposal }) => proposal?.outstanding === true && !chosen.has(applicationId),
    ),
    approved: approved.length,
    undecided: cards.filter(({ stage }) => undecided.includes(stage)).length,
  };
};
