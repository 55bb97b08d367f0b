import type { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Stamp } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { EditionNotFound, ParticipantNotFound } from './errors.ts';

/** The participant as they stand now. */
export const loadParticipant = async (
  { participants }: Pick<JourneyDeps, 'participants'>,
  applicationId: string,
): Promise<Participant> => {
  const participant = await participants.get(applicationId);
  if (participant === undefined) throw new ParticipantNotFound(applicationId);
  return participant;
};

/** The edition in force. */
export const loadEdition = async (
  { editions }: Pick<JourneyDeps, 'editions'>,
  edition: string,
): Promise<Edition> => {
  const record = await editions.get(edition);
  if (record === undefined) throw new EditionNotFound(edition);
  return record.edition;
};

/** A participant with the edition whose rules hold for them. */
export const loadJourney = async (
  deps: Pick<JourneyDeps, 'participants' | 'editions'>,
  applicationId: string,
): Promise<{ participant: Participant; edition: Edition }> => {
  const participant = await loadParticipant(deps, applicationId);
  return { participant, edition: await loadEdition(deps, participant.edition) };
};

/** Identity and moment of a change made now. */
export const stampNow = ({ clock, ids }: Pick<JourneyDeps, 'clock' | 'ids'>): Stamp => ({
  at: isoOf(clock.now()),
  eventId: ids.newId(),
});
