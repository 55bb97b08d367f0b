import { type Ledger, ledgerOf } from '../../shared/domain/attendance-ledger.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { excusedSeminars } from '../../shared/domain/seminar-excuse.ts';
import { noStudy, type Study } from '../../shared/domain/study.ts';
import type { Instant } from '../../shared/domain/time.ts';
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
  /** Seminars that count for all who were expected. */
  readonly excused: readonly string[];
  /** The time zone that the person has chosen, where they have. */
  readonly zone?: string;
}

/** The asker's own training; undefined for somebody who holds no place. */
export const openOwnTraining = async (
  deps: Pick<TrainingDeps, 'participants' | 'applications' | 'editions' | 'seminars' | 'studies'>,
  { principal, receivedAt }: Reader,
): Promise<OwnTraining | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const { applicationId } = principal;
  const [participant, record, application, saved, excuses] = await Promise.all([
    deps.participants.get(applicationId),
    deps.editions.get(principal.edition),
    deps.applications.get(applicationId),
    deps.studies.get(applicationId),
    deps.seminars.excuses(principal.edition),
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
    excused: excusedSeminars(excuses),
    ...(application?.timeZone === undefined ? {} : { zone: application.timeZone }),
  };
};

/** The person's attendance as it stands; undefined where there is no online training. */
export const ownLedger = (
  { participant, edition, track, excused }: OwnTraining,
  now: Instant,
): Ledger | undefined =>
  track.online && ledgerOf(track.online, participant, { zone: edition.timeZone, excused }, now);
