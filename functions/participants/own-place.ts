import {
  type Edition,
  type Section,
  sectionOf,
  type Track,
  trackOf,
} from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { Principal } from '../../shared/http/principal.ts';
import type { ParticipantsDeps } from './deps.ts';

/** A participant's place with everything that their pages show. */
export interface OwnPlace {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly track: Track;
  readonly section: Section;
}

/** The asker's own place; undefined when they have none. */
export const ownPlace = async (
  { participants, editions }: Pick<ParticipantsDeps, 'participants' | 'editions'>,
  principal: Principal,
): Promise<OwnPlace | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const [participant, record] = await Promise.all([
    participants.get(principal.applicationId),
    editions.get(principal.edition),
  ]);
  if (participant === undefined) return undefined;
  const edition = record?.edition;
  const track = edition && trackOf(edition, participant.track);
  const section = edition && sectionOf(edition, participant.track, participant.section);
  if (edition === undefined || track === undefined || section === undefined) {
    throw new Error(`Edition ${principal.edition} lacks the section of a participant`);
  }
  return { participant, edition, track, section };
};
