import {
  type Edition,
  type Section,
  sectionOf,
  type Track,
  trackOf,
} from '../../shared/domain/edition.ts';
import { planOf } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { type VisitState, visitStateOf } from '../../shared/domain/visit.ts';
import type { Request } from '../../shared/http/request.ts';
import type { VisitsDeps } from './deps.ts';

export type Reader = Pick<Request, 'principal' | 'receivedAt' | 'locale'>;

/** A person's place with the rules that hold for it. */
export interface Place {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly track: Track;
  readonly section: Section;
}

/** A person's visit with everything that its page needs. */
export interface OwnVisit extends Place {
  readonly state: VisitState;
}

type Deps = Pick<VisitsDeps, 'participants' | 'editions'>;

/** A participant with edition, track and section; undefined when there is no such participant. */
export const openPlace = async (deps: Deps, applicationId: string): Promise<Place | undefined> => {
  const participant = await deps.participants.get(applicationId);
  if (participant === undefined) return undefined;
  const edition = (await deps.editions.get(participant.edition))?.edition;
  const track = edition && trackOf(edition, participant.track);
  const section = edition && sectionOf(edition, participant.track, participant.section);
  if (edition === undefined || track === undefined || section === undefined) {
    throw new Error(`Edition ${participant.edition} lacks what a place was given for`);
  }
  return { participant, edition, track, section };
};

/** The asker's own visit; undefined for somebody who holds no place. */
export const openOwnVisit = async (
  deps: Deps,
  { principal }: Reader,
): Promise<OwnVisit | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const place = await openPlace(deps, principal.applicationId);
  if (place === undefined) return undefined;
  return {
    ...place,
    state: visitStateOf(place.participant, planOf(place.edition, place.participant)),
  };
};
