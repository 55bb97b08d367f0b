/** Which reminder a person is due: a moment before a deadline, and something still to do. */
import type { Edition } from './edition.ts';
import { trackOf } from './edition.ts';
import { trainingEndsAt } from './journey.ts';
import type { Participant } from './participant.ts';
import type { Instant } from './time.ts';

const day = 86_400_000;

/** How long before a deadline people are reminded. */
export const reminderLead = 2 * day;

export interface Reminder {
  readonly moment: 'offer-reminder' | 'training-reminder' | 'proposal-reminder';
  /** The deadline: a deadline that moves brings a reminder of its own. */
  readonly deadline: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Whether a deadline lies ahead, but not further than the lead. */
export const isNear = (deadline: Instant, now: Instant): boolean =>
  deadline > now && deadline - now <= reminderLead;

/** How many days before it closes the owner of a draft is reminded, where the edition does not say. */
const draftReminderDays: readonly number[] = [7, 2];

/** The longest lead that an edition can ask for. */
export const longestDraftLead = 60 * day;

/**
 * Which reminder a draft is due at a moment, named by its days: the nearest of those that have
 * come. So there is one for each interval, and none that was missed is made up for.
 */
export const draftReminderOf = (
  closesAt: Instant,
  now: Instant,
  days: readonly number[] = draftReminderDays,
): number | undefined => {
  if (now >= closesAt) return undefined;
  const reached = days.filter((lead) => closesAt - now <= lead * day);
  return reached.length === 0 ? undefined : Math.min(...reached);
};

/** The modules that a person has still to do. */
const modulesOpen = (
  edition: Edition,
  { track, modulesDone }: Pick<Participant, 'track' | 'modulesDone'>,
): number =>
  (trackOf(edition, track)?.online?.modules ?? []).filter(({ id }) => !modulesDone.includes(id))
    .length;

/** The reminder that a participant is due at a moment, if any. */
export const reminderOf = (
  participant: Participant,
  edition: Edition,
  now: Instant,
): Reminder | undefined => {
  const { stage, offer, proposal } = participant;
  if (stage === 'offered' && offer !== undefined && isNear(Date.parse(offer.expiresAt), now)) {
    const { expiresAt } = offer;
    return { moment: 'offer-reminder', deadline: expiresAt, facts: { expiresAt } };
  }
  if (stage === 'writing-proposal' && proposal && isNear(Date.parse(proposal.dueAt), now)) {
    const { dueAt } = proposal;
    return { moment: 'proposal-reminder', deadline: dueAt, facts: { dueAt } };
  }
  const endsAt = trainingEndsAt(edition, participant.track);
  const open = modulesOpen(edition, participant);
  if (stage === 'in-online-training' && endsAt !== undefined && isNear(endsAt, now) && open > 0) {
    const deadline = new Date(endsAt).toISOString();
    return { moment: 'training-reminder', deadline, facts: { modulesOpen: open } };
  }
  return undefined;
};
