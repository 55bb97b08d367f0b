/** When the space of an edition's people opens to one of them, and to whom it stays open. */
import { type Edition, trackOf } from './edition.ts';
import { type JourneyPlan, planOf, proposalOpensAt, trainingOpensAt } from './journey.ts';
import type { Participant } from './participant.ts';
import { type ParticipantStage, stagesBetween } from './stages.ts';
import { type Instant, instantOf } from './time.ts';

export type CohortAccess =
  /** Nothing is there for this person (any more). */
  | { readonly state: 'absent' }
  /** `opensAt` is the edition's date; whoever joins later comes in when their own training opens. */
  | { readonly state: 'not-open'; readonly opensAt?: Instant }
  | { readonly state: 'open' };

/** The stages on the way at which it is open: from online training, or else from the invitation. */
const openStages = ({ online, visit }: JourneyPlan): readonly ParticipantStage[] => {
  if (online) return stagesBetween('in-online-training', 'in-korea');
  return stagesBetween(visit ? 'invited' : 'writing-proposal', 'in-korea');
};

/** Ends at which somebody has been in Korea. */
const alumni: readonly ParticipantStage[] = ['graduated', 'certificate-withheld'];

/** Ends at which somebody has completed online training, where there was one. */
const onlineOnly: readonly ParticipantStage[] = [
  'proposal-missed',
  'proposal-rejected',
  'completed-online',
  'visa-refused',
  'no-show',
];

const promised: readonly ParticipantStage[] = stagesBetween('offered', 'in-korea');

const opensAt = (edition: Edition, track: string, plan: JourneyPlan): Instant | undefined => {
  if (plan.online) return trainingOpensAt(edition, track);
  if (!plan.visit) return proposalOpensAt(edition, track);
  const inviteAt = trackOf(edition, track)?.visit?.inviteAt;
  return inviteAt === undefined ? undefined : instantOf(inviteAt, edition.timeZone);
};

/**
 * Whether the space is open to a person. It opens with online training, where the edition has none
 * with the invitation to Korea, and stays open for whoever took part: online, or in Korea.
 */
export const cohortAccess = (
  edition: Edition,
  { track, section, stage }: Pick<Participant, 'track' | 'section' | 'stage'>,
  now: Instant,
): CohortAccess => {
  const plan = planOf(edition, { track, section });
  if (alumni.includes(stage) || (plan.online && onlineOnly.includes(stage))) {
    return { state: 'open' };
  }
  if (!promised.includes(stage)) return { state: 'absent' };
  const at = opensAt(edition, track, plan);
  // A training whose dates were moved is not begun yet for whoever waits for it.
  const isAhead = stage === 'in-online-training' && at !== undefined && now < at;
  if (openStages(plan).includes(stage) && !isAhead) return { state: 'open' };
  return { state: 'not-open', ...(at === undefined ? {} : { opensAt: at }) };
};
