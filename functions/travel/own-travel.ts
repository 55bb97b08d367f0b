import { type Edition, type Section, sectionOf } from '../../shared/domain/edition.ts';
import { planOf } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { preparing } from '../../shared/domain/preparation.ts';
import { isPastRetention, kindOfPart } from '../../shared/domain/retention.ts';
import { noTravel, type Travel, type TravelPart } from '../../shared/domain/travel.ts';
import type { Request } from '../../shared/http/request.ts';
import type { TravelDeps } from './deps.ts';

/** A participant's journey with the rules that hold for it. */
export interface OpenedTravel {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly section: Section;
  readonly travel: Travel;
}

type Deps = Pick<TravelDeps, 'participants' | 'editions' | 'travels'>;

/** A participant who travels, with what they told; undefined for anybody else. */
export const openTravel = async (
  deps: Deps,
  applicationId: string,
): Promise<OpenedTravel | undefined> => {
  // The travel first: a change in between makes the save fail on its version, never the other way.
  const found = await deps.travels.get(applicationId);
  const participant = await deps.participants.get(applicationId);
  const record = participant && (await deps.editions.get(participant.edition));
  if (participant === undefined || record === undefined) return undefined;
  const { edition } = record;
  const section = sectionOf(edition, participant.track, participant.section);
  if (section === undefined || !planOf(edition, participant).visit) return undefined;
  const travel = found ?? noTravel(applicationId, participant.edition);
  return { participant, edition, section, travel };
};

/** The asker's own journey. */
export const openOwnTravel = async (
  deps: Deps,
  { principal }: Pick<Request, 'principal'>,
): Promise<OpenedTravel | undefined> =>
  principal.kind === 'dossier' ? openTravel(deps, principal.applicationId) : undefined;

/** Whether a part can be told now: by who prepares, and while data of its kind is kept. */
export const mayBeTold = (
  { participant, edition }: OpenedTravel,
  part: TravelPart,
  now: number,
): boolean =>
  preparing.includes(participant.stage) && !isPastRetention(edition, kindOfPart(part), now);
