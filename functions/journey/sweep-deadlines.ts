import type { Edition } from '../../shared/domain/edition.ts';
import { excusedSeminars } from '../../shared/domain/seminar-excuse.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { logger } from '../../shared/runtime/logger.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SeminarRepository } from '../../shared/store/seminar-repository.ts';
import { changeByTime } from './change-by-time.ts';
import type { JourneyDeps } from './deps.ts';
import { loadEdition, loadParticipant, stampNow } from './load.ts';

export interface SweepDeps extends Pick<JourneyDeps, 'editions' | 'clock' | 'ids'> {
  readonly participants: Pick<ParticipantRepository, 'get' | 'move' | 'record' | 'due'>;
  readonly seminars: Pick<SeminarRepository, 'excuses'>;
}

/** Some of the deadlines could not be drawn; they stay due for the next sweep. */
class DeadlinesLeft extends Error {
  override readonly name = 'DeadlinesLeft';
}

const attempts = 4;

/** What the deadlines of an edition are decided on. */
interface Rules {
  readonly edition: Edition;
  /** Seminars that count for all who were expected. */
  readonly excused: readonly string[];
}

const loadRules = async (deps: SweepDeps, id: string): Promise<Rules> => {
  const [edition, excuses] = await Promise.all([loadEdition(deps, id), deps.seminars.excuses(id)]);
  return { edition, excused: excusedSeminars(excuses) };
};

/** Moves one person whose deadline has come; reads again when somebody wrote in between. */
const moveOne = async (
  deps: SweepDeps,
  applicationId: string,
  rulesOf: (edition: string) => Promise<Rules>,
): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const participant = await loadParticipant(deps, applicationId);
    const { edition, excused } = await rulesOf(participant.edition);
    const change = changeByTime(participant, edition, stampNow(deps), excused);
    if (change === undefined) return;
    const outcome =
      'to' in change
        ? await deps.participants.move(applicationId, change)
        : await deps.participants.record(applicationId, change);
    if (outcome !== 'changed') {
      logger.info('DEADLINE', {
        applicationId,
        change: change.name,
        outcome: typeof outcome === 'string' ? outcome : 'written',
      });
      return;
    }
  }
  throw new DeadlinesLeft(applicationId);
};

/** Everybody of one page at a time, each on their own: one fault does not hold up the others. */
export const sweepDeadlines = async (deps: SweepDeps): Promise<{ readonly swept: number }> => {
  const editions = new Map<string, Promise<Rules>>();
  const rulesOf = (edition: string): Promise<Rules> => {
    const known = editions.get(edition) ?? loadRules(deps, edition);
    editions.set(edition, known);
    return known;
  };
  const until = isoOf(deps.clock.now());
  const left: string[] = [];
  let swept = 0;
  let cursor: string | undefined;
  do {
    const page = await deps.participants.due(until, cursor);
    const outcomes = await Promise.allSettled(
      page.due.map(({ applicationId }) => moveOne(deps, applicationId, rulesOf)),
    );
    outcomes.forEach((outcome, at) => {
      if (outcome.status === 'fulfilled') return;
      const applicationId = page.due[at]?.applicationId ?? '';
      left.push(applicationId);
      logger.error('DEADLINE_FAILED', { applicationId, error: outcome.reason as Error });
    });
    swept += page.due.length;
    cursor = page.cursor;
  } while (cursor !== undefined);
  if (left.length > 0) throw new DeadlinesLeft(left.join(' '));
  return { swept };
};
