import type { Edition, Section } from '../../shared/domain/edition.ts';
import { type Invitee, placesForVisit, planInvitations } from '../../shared/domain/invitation.ts';
import { type JourneyPlan, planOf } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import {
  type InvitationObstacle,
  invitationObstacle,
} from '../../shared/domain/passport-validity.ts';
import { type Instant, isoOf } from '../../shared/domain/time.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import { invitationsAtOnce } from '../../shared/store/invitation-repository.ts';
import { invite, type Stamp, withholdInvitation } from '../../shared/store/transitions/index.ts';
import type { VisitsDeps } from './deps.ts';

export interface SectionOfTrack {
  readonly edition: Edition;
  readonly track: string;
  readonly section: Section;
}

/** What a release did in a section, and how the section stands then. */
export interface SectionResult {
  readonly section: string;
  readonly places: number;
  /** By this release. */
  readonly invited: number;
  readonly withheld: number;
  /** Who holds an invitation now, from this release and earlier ones. */
  readonly held: number;
  /** Who may still become ready; they are decided on in a later release. */
  readonly onTheWay: number;
  /** Who of these only has something to mend, and what; absent where nobody has. */
  readonly blocked?: readonly {
    readonly applicationId: string;
    readonly reason: InvitationObstacle;
  }[];
}

/** Others may be pressing the same button: each time one of them gets on, so this ends. */
const attempts = 20;
const width = 12;

/**
 * Everybody of a section as they stand now. The list only says who is in the section; where each
 * one stands is read from the table itself, since a list may lag behind.
 */
const readPeople = async (
  { participants }: VisitsDeps,
  { edition, track, section }: SectionOfTrack,
): Promise<readonly Invitee[]> => {
  const within = { track, section: section.id };
  const cards = await everyParticipant(participants, edition.edition, { within });
  const people: Participant[] = [];
  await inParallel(cards, width, async ({ applicationId }) => {
    const participant = await participants.get(applicationId);
    if (participant !== undefined) people.push(participant);
  });
  // Drawn from the address, which nobody can choose after the seed was published.
  const lotOf = ({ email }: Participant) =>
    hashOf(`${edition.seed}#invitation#${email.normalize('NFC').toLowerCase()}`);
  return people.map((participant) => {
    const obstacle = invitationObstacle(edition, participant);
    const invitee = { participant, lot: lotOf(participant) };
    return obstacle === undefined ? invitee : { ...invitee, obstacle };
  });
};

const blockedIn = (blocked: readonly Invitee[]): Pick<SectionResult, 'blocked'> => {
  const people = blocked.flatMap(({ participant: { applicationId }, obstacle: reason }) =>
    reason === undefined ? [] : [{ applicationId, reason }],
  );
  return people.length === 0 ? {} : { blocked: people };
};

/** Tells those for whom no place is left; how many of them were told by this release. */
const withhold = async (
  { participants }: VisitsDeps,
  people: readonly Participant[],
  plan: JourneyPlan,
  stamp: () => Stamp,
): Promise<number> => {
  let told = 0;
  await inParallel(people, width, async (participant) => {
    const transition = withholdInvitation(participant, stamp(), plan, 'places-taken');
    const outcome = await participants.move(participant.applicationId, transition);
    if (typeof outcome !== 'string') told += 1;
  });
  return told;
};

/**
 * Invites the best of a section who are ready, until its number is reached, and withholds the
 * invitation from whoever is ready when it is. The version is read before the people and each
 * batch is written on that version alone: whoever was invited in between makes it fail, and the
 * choice is made again. So two releases at once never exceed the number and invite nobody twice.
 */
export const inviteSection = async (
  deps: VisitsDeps,
  of: SectionOfTrack,
  now: Instant,
  audit?: Stamp['audit'],
): Promise<SectionResult | 'busy'> => {
  const { track, section } = of;
  const place = { edition: of.edition.edition, track, section: section.id };
  const plan = planOf(of.edition, place);
  const places = placesForVisit(section);
  const stamp = (): Stamp => ({
    at: isoOf(now),
    eventId: deps.ids.newId(),
    ...(audit === undefined ? {} : { audit }),
  });
  let invited = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const version = await deps.invitations.version(place);
    const chosen = planInvitations(await readPeople(deps, of), places, plan);
    const batch = chosen.invite.slice(0, invitationsAtOnce);
    if (batch.length === 0) {
      const withheld = await withhold(deps, chosen.withhold, plan, stamp);
      const { held, onTheWay } = chosen;
      const blocked = blockedIn(chosen.blocked);
      return { section: section.id, places, invited, withheld, held, onTheWay, ...blocked };
    }
    const invitations = batch.map((participant) => ({
      applicationId: participant.applicationId,
      transition: invite(participant, stamp(), plan),
    }));
    if ((await deps.invitations.invite(place, version, invitations)) === 'invited') {
      invited += batch.length;
      attempt = 0;
    }
  }
  return 'busy';
};
