import type { Edition } from '../../shared/domain/edition.ts';
import {
  isPastRetention,
  type RetentionKind,
  retentionDay,
  retentionKinds,
  type TravelKind,
  withoutFiles,
  withoutKind,
} from '../../shared/domain/retention.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { progressOf } from '../../shared/domain/travel.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import { noteTravel } from '../../shared/store/transitions/index.ts';
import type { SweepDeps } from './deps.ts';

/** Somebody else kept writing: the next sweep comes back to it. */
class RetentionLeft extends Error {
  override readonly name = 'RetentionLeft';
}

const attempts = 4;

/** Does it again while somebody else is writing. */
const untilDone = async (id: string, once: () => Promise<boolean>): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) if (await once()) return;
  throw new RetentionLeft(id);
};

const forgetTravel = (deps: SweepDeps, applicationId: string, kind: TravelKind) =>
  untilDone(applicationId, async () => {
    const travel = await deps.travels.get(applicationId);
    const next = travel && withoutKind(travel, kind);
    if (next === undefined) return true;
    const participant = await deps.participants.get(applicationId);
    if (participant === undefined) return true;
    const stamp = { at: isoOf(deps.clock.now()), eventId: deps.ids.newId() };
    return deps.retention.forgetTravel(
      next,
      noteTravel(participant, stamp, progressOf(next)),
      kind,
    );
  });

/** The files first: a sweep that is cut in between finds the note and deletes them again. */
const forgetDocuments = (deps: SweepDeps, applicationId: string) =>
  untilDone(applicationId, async () => {
    const documents = await deps.documents.get(applicationId);
    const without = documents && withoutFiles(documents);
    if (without === undefined) return true;
    await deps.files.removeAll(`applications/${applicationId}/`);
    return deps.retention.forgetDocuments(without.next, without.files);
  });

const sweepTravels = async (deps: SweepDeps, { edition }: Edition, kind: TravelKind) => {
  for (const { applicationId, travel } of await everyParticipant(deps.participants, edition)) {
    if (travel !== undefined) await forgetTravel(deps, applicationId, kind);
  }
};

const sweepDocuments = async (deps: SweepDeps, { edition, tracks }: Edition) => {
  for (const { id: track, documents } of tracks) {
    if (documents === undefined) continue;
    for (const card of await everyApplication(deps.applications, { edition, track })) {
      await forgetDocuments(deps, card.applicationId);
    }
  }
};

/** Kinds whose day has come, and that were not swept for this day. */
const dueKinds = async (
  { retention }: SweepDeps,
  edition: Edition,
  now: number,
): Promise<readonly RetentionKind[]> => {
  const past = retentionKinds.filter((kind) => isPastRetention(edition, kind, now));
  if (past.length === 0) return [];
  const proofs = await retention.proofs(edition.edition);
  return past.filter((kind) => {
    const day = retentionDay(edition, kind);
    return !proofs.some((one) => one.kind === kind && one.day === day && one.sweptAt !== undefined);
  });
};

/**
 * Deletes every kind of data whose day has come, in every edition, and leaves the record of it: what
 * kind, for which day, when, of how many people. A kind that was swept for its day is not looked at
 * again; from that day on nobody can tell anything of it.
 */
export const sweepRetention = async (deps: SweepDeps): Promise<{ readonly swept: number }> => {
  const now = deps.clock.now();
  let swept = 0;
  for (const { edition: id } of await deps.editions.list()) {
    const record = await deps.editions.get(id);
    if (record === undefined) continue;
    const { edition } = record;
    for (const kind of await dueKinds(deps, edition, now)) {
      if (kind === 'documents') await sweepDocuments(deps, edition);
      else await sweepTravels(deps, edition, kind);
      const day = retentionDay(edition, kind);
      await deps.retention.close(id, kind, { day, sweptAt: isoOf(deps.clock.now()) });
      logger.info('RETENTION_SWEPT', { edition: id, kind, day });
      swept += 1;
    }
  }
  return { swept };
};
