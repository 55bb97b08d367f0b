/** The journey board: for each person what is done, open, late or wrong, and where the journey waits. */
import { type Arrangement, arrangements, callingOff } from './calling-off.ts';
import type { Edition } from './edition.ts';
import { type JourneyPlan, planOf, proposalDueAt, trainingEndsAt } from './journey.ts';
import type { WaitStep } from './journey-steps.ts';
import type { ParticipantCard } from './participant-card.ts';
import { type ItemState, type PreparationItem, preparationOf } from './preparation.ts';
import { finalStages } from './stages.ts';
import { dayOf, type Instant, isoOf } from './time.ts';

export interface BoardItem {
  readonly item: 'acceptance' | 'training' | 'proposal' | PreparationItem;
  readonly state: ItemState;
  /** A moment, or the last day in the edition's zone. */
  readonly due?: string;
}

export interface BoardRow {
  readonly applicationId: string;
  readonly reference: string;
  readonly name: string;
  readonly country: string;
  readonly track: string;
  readonly section: string;
  readonly stage: ParticipantCard['stage'];
  /** What the workflow waits for; absent when it has ended. */
  readonly waitsFor?: WaitStep;
  readonly items: readonly BoardItem[];
  /** How many are past their day; what has to be called off has none, and counts at once. */
  readonly late: number;
}

const firstWait = ({ online, proposal, visit }: JourneyPlan): WaitStep | undefined => {
  if (online) return 'training-start';
  if (proposal) return 'proposal-opening';
  return visit ? 'invitation' : undefined;
};

/** The step at which the workflow waits for somebody who stands at this stage. */
const waitOf = (
  { stage }: Pick<ParticipantCard, 'stage'>,
  plan: JourneyPlan,
): WaitStep | undefined => {
  switch (stage) {
    case 'offered':
      return 'offer-answer';
    case 'accepted':
      return firstWait(plan);
    case 'in-online-training':
      return 'training-end';
    case 'trained-online':
      return firstWait({ ...plan, online: false });
    case 'writing-proposal':
      return 'proposal';
    case 'proposal-in-review':
      return 'proposal-decision';
    case 'proposal-approved':
      return firstWait({ ...plan, online: false, proposal: false });
    case 'invited':
      return 'arrival';
    case 'in-korea':
      return 'course-end';
    default:
      return undefined;
  }
};

const item = (name: BoardItem['item'], state: ItemState, due?: string): BoardItem => ({
  item: name,
  state,
  ...(due === undefined ? {} : { due }),
});

/** Open until its moment, late after it. */
const until = (name: BoardItem['item'], now: Instant, due: string | undefined): BoardItem =>
  item(name, due !== undefined && now >= Date.parse(due) ? 'late' : 'open', due);

const acceptance = ({ stage, offer }: ParticipantCard, now: Instant): BoardItem => {
  if (stage === 'allocated' || stage === 'offered') {
    return until('acceptance', now, offer?.expiresAt);
  }
  return item('acceptance', offer?.answeredAt === undefined ? 'ended' : 'done');
};

const momentOf = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : isoOf(at);

const training = (card: ParticipantCard, edition: Edition, now: Instant): BoardItem => {
  if (!planOf(edition, card).online) return item('training', 'not-needed');
  if (card.stage === 'online-incomplete') return item('training', 'wrong');
  if (card.onlineAttendance !== undefined) return item('training', 'done');
  return until('training', now, momentOf(trainingEndsAt(edition, card.track)));
};

const proposal = (card: ParticipantCard, edition: Edition, now: Instant): BoardItem => {
  if (!planOf(edition, card).proposal) return item('proposal', 'not-needed');
  const { decision, submittedAt, dueAt } = card.proposal ?? {};
  if (decision === 'approve') return item('proposal', 'done');
  if (decision === 'reject' || card.stage === 'proposal-missed') return item('proposal', 'wrong');
  // It is with the reviewers: nothing of it is the person's to do.
  if (card.stage === 'proposal-in-review' && submittedAt !== undefined) {
    return item('proposal', 'open');
  }
  return until('proposal', now, dueAt ?? momentOf(proposalDueAt(edition, card.track)));
};

const arrangementOf = (name: BoardItem['item']): Arrangement | undefined =>
  arrangements.find((one) => one === name);

/** Once the journey has ended nothing is open but what was arranged for it in vain. */
const afterwards = (card: ParticipantCard, one: BoardItem): BoardItem => {
  const arrangement = arrangementOf(one.item);
  const off = arrangement && callingOff(card, arrangement);
  if (off !== undefined) return item(one.item, off);
  return finalStages.includes(card.stage) && (one.state === 'open' || one.state === 'late')
    ? item(one.item, 'ended')
    : one;
};

/** What waits for nothing: each day costs. */
const pressing: readonly ItemState[] = ['late', 'to-call-off'];

/** One person's row, from the card alone and the edition's present dates. */
export const boardRow = (card: ParticipantCard, edition: Edition, now: Instant): BoardRow => {
  const { applicationId, reference, name, country, track, section, stage } = card;
  const waitsFor = waitOf(card, planOf(edition, card));
  const items = [
    acceptance(card, now),
    training(card, edition, now),
    proposal(card, edition, now),
    ...preparationOf(card, edition, dayOf(now, edition.timeZone)).map((one) =>
      item(one.item, one.state, one.dueOn),
    ),
  ].map((one) => afterwards(card, one));
  return {
    ...{ applicationId, reference, name, country, track, section, stage },
    ...(waitsFor === undefined ? {} : { waitsFor }),
    items,
    late: items.filter(({ state }) => pressing.includes(state)).length,
  };
};

/** Who is late on top, the most late first; otherwise as they were. */
export const lateFirst = (rows: readonly BoardRow[]): readonly BoardRow[] =>
  rows.toSorted((a, b) => b.late - a.late);
