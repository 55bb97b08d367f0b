import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { noStudy, type Study } from '../../shared/domain/study.ts';
import { type TrainingState, trainingStateAt } from '../../shared/domain/training.ts';
import type { Request } from '../../shared/http/request.ts';
import type { TrainingDeps } from './deps.ts';

export type Reader = Pick<Request, 'principal' | 'receivedAt' | 'locale'>;

/** A person's training with everything that its page and its decisions need. */
export interface OwnTraining {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly track: Track;
  readonly state: TrainingState;
  readonly study: Study;
  /** The time zone that the person has chosen, where they have. */
  readonly zone?: string;
}

/** The asker's own training; undefined for somebody who holds no place. */
export const openOwnTraining = async (
  deps: Pick<TrainingDeps, 'participants' | 'applications' | 'editions' | 'studies'>,
  { principal, receivedAt }: Reader,
): Promise<OwnTraining | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const { applicationId } = principal;
  const [participant, record, application, saved] = await Promise.all([
    deps.participants.get(applicationId),
    deps.editions.get(principal.edition),
    deps.applications.get(applicationId),
    deps.studies.get(applicationId),
  ]);
  if (participant === undefined) return undefined;
  const track = record && trackOf(record.edition, participant.track);
  if (record === undefined || track === undefined) {
    throw new Error(`Edition ${principal.edition} lacks what a place was given for`);
  }
  const { edition } = record;
  return {
    ...{ participant, edition, track },
    state: trainingStateAt(edition, participant, receivedAt),
    study: saved ?? noStudy(participant),
    ...(application?.timeZone === undefined ? {} : { zone: application.timeZone }),
  };
};
