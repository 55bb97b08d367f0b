/** What is next for a participant: one thing at a time. */
import { type Edition, sectionOf, trackOf } from './edition.ts';
import { nextQuestionnaire, respondentOf } from './evaluation.ts';
import { planOf, proposalOpensAt } from './journey.ts';
import { isToConfirm } from './moved-dates.ts';
import type { Participant } from './participant.ts';
import { passportNeededUntil, passportStateOf } from './passport-validity.ts';
import { preparing } from './preparation.ts';
import { type Instant, instantOf } from './time.ts';

/** What the person can do or wait for. The kinds are the keys of the texts about them. */
export type NextKind =
  | 'wait-for-offer'
  | 'answer-offer'
  | 'confirm-dates'
  | 'wait-for-training'
  | 'train'
  | 'evaluate-before'
  | 'evaluate-after'
  | 'evaluate-course'
  | 'evaluate-follow-up'
  | 'wait-for-proposal'
  | 'write-proposal'
  | 'revise-proposal'
  | 'wait-for-decision'
  | 'wait-for-invitation'
  | 'renew-passport'
  | 'prepare-visit'
  | 'attend-course'
  | 'wait-for-last-day'
  | 'wait-for-certificate'
  | 'show-certificate'
  | 'declined'
  | 'offer-expired'
  | 'online-incomplete'
  | 'proposal-missed'
  | 'proposal-rejected'
  | 'completed-online'
  | 'visa-refused'
  | 'no-show'
  | 'certificate-withheld'
  | 'withdrawn';

export interface NextThing {
  readonly kind: NextKind;
  /** The moment that it is about: a deadline, an opening. */
  readonly at?: Instant;
  /** The calendar day that it is about, where no hour matters: first or last day of a stage. */
  readonly day?: string;
  /** Where it is done; absent where there is only waiting. */
  readonly href?: string;
}

const thing = (kind: NextKind, at?: Instant, href?: string): NextThing => ({
  kind,
  ...(at === undefined ? {} : { at }),
  ...(href === undefined ? {} : { href }),
});

const onDay = (kind: NextKind, day: string | undefined, href?: string): NextThing => ({
  ...thing(kind, undefined, href),
  ...(day === undefined ? {} : { day }),
});

const momentOf = (local: string | undefined, { timeZone }: Edition): Instant | undefined =>
  local === undefined ? undefined : instantOf(local, timeZone);

const afterTraining = (participant: Participant, edition: Edition): NextThing => {
  const { proposal, visit } = planOf(edition, participant);
  if (proposal) return thing('wait-for-proposal', proposalOpensAt(edition, participant.track));
  return visit ? waitForInvitation(participant, edition) : thing('wait-for-certificate');
};

const waitForInvitation = ({ track }: Participant, edition: Edition): NextThing => {
  const inviteAt = trackOf(edition, track)?.visit?.inviteAt;
  return thing('wait-for-invitation', momentOf(inviteAt, edition));
};

/** What is next for a participant at a moment. A passport that will not do comes before anything else. */
export const nextThing = (participant: Participant, edition: Edition, now: Instant): NextThing =>
  preparing.includes(participant.stage) &&
  participant.stage !== 'in-korea' &&
  passportStateOf(edition, participant) === 'expires-too-early'
    ? onDay('renew-passport', passportNeededUntil(edition, participant), '/my/visit/passport')
    : askedBefore(participant, edition, now);

const hasDeadlineUntil = ({ at, href }: NextThing, until: Instant): boolean =>
  at !== undefined && href !== undefined && at <= until;

/** What is asked comes first, unless something else can be done only until before then. */
const askedBefore = (participant: Participant, edition: Edition, now: Instant): NextThing => {
  const step = nextStep(participant, edition, now);
  const asked = nextQuestionnaire(edition, respondentOf(participant), now);
  if (asked === undefined || isToConfirm(participant)) return step;
  const { questionnaire, closesAt } = asked;
  if (questionnaire === 'sessions' || hasDeadlineUntil(step, closesAt)) return step;
  return thing(`evaluate-${questionnaire}`, closesAt, `/my/evaluation/${questionnaire}`);
};

const nextStep = (participant: Participant, edition: Edition, now: Instant): NextThing => {
  const { stage, track, section, offer, proposal, certificate } = participant;
  const online = trackOf(edition, track)?.online;
  const visit = sectionOf(edition, track, section)?.visit;
  if (isToConfirm(participant)) return onDay('confirm-dates', visit?.from, '/my/dates');
  switch (stage) {
    case 'allocated':
      return thing('wait-for-offer');
    case 'offered': {
      const expiresAt = Date.parse(offer?.expiresAt ?? '');
      return now < expiresAt
        ? thing('answer-offer', expiresAt, '/my/offer')
        : thing('offer-expired', expiresAt);
    }
    case 'accepted':
      return planOf(edition, participant).online
        ? onDay('wait-for-training', online?.period.from)
        : afterTraining(participant, edition);
    case 'in-online-training':
      return onDay('train', online?.period.to, '/my/training');
    case 'trained-online':
      return afterTraining(participant, edition);
    case 'writing-proposal': {
      const kind =
        proposal !== undefined && proposal.round > 0 ? 'revise-proposal' : 'write-proposal';
      return thing(kind, Date.parse(proposal?.dueAt ?? ''), '/my/proposal');
    }
    case 'proposal-in-review': {
      const dueAt = trackOf(edition, track)?.proposal?.reviewDueAt;
      return thing('wait-for-decision', momentOf(dueAt, edition));
    }
    case 'proposal-approved':
      return planOf(edition, participant).visit
        ? waitForInvitation(participant, edition)
        : thing('wait-for-certificate');
    case 'invited':
      return onDay('prepare-visit', visit?.from, '/my/visit');
    case 'in-korea':
      return onDay(
        participant.provisionalGraduate === true ? 'wait-for-last-day' : 'attend-course',
        visit?.to,
      );
    case 'graduated':
      return thing('show-certificate', undefined, `/certificates/${certificate?.code ?? ''}`);
    default:
      return thing(stage);
  }
};
