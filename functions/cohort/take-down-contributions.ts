import { Envelope } from '../../events/envelope.ts';
import { withoutAuthor } from '../../shared/domain/cohort-contribution.ts';
import { cohortAccess } from '../../shared/domain/cohort-opening.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { CohortRepository } from '../../shared/store/cohort-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import { introductionId } from './contribution-ids.ts';

export interface TakeDownDeps {
  readonly cohort: Pick<CohortRepository, 'get' | 'page' | 'write'>;
  readonly participants: Pick<ParticipantRepository, 'get'>;
  readonly editions: Pick<EditionRepository, 'get'>;
}

/** How often what the office or others change at the same moment is read again. */
const attempts = 5;

/** Their introduction, and every post that is not removed. */
const writtenBy = async (
  { cohort }: TakeDownDeps,
  person: Participant,
): Promise<readonly string[]> => {
  const { edition, applicationId } = person;
  const ids = [introductionId(person)];
  for (let cursor: string | undefined; ; ) {
    const page = await cohort.page(edition, { of: 'own', applicationId }, { cursor, limit: 100 });
    ids.push(...page.contributions.map(({ id }) => id));
    cursor = page.cursor;
    if (cursor === undefined) return ids;
  }
};

const takeDown = async (
  { cohort }: TakeDownDeps,
  edition: string,
  id: string,
  at: Instant,
): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await cohort.get(edition, id);
    const next = before && withoutAuthor(before, at);
    if (next === undefined || (await cohort.write({ before, next }))) return;
  }
  throw new Error('The contribution is written without end');
};

/**
 * What somebody wrote goes from the others once the space is closed to them. The event only says
 * whom to look at: where they stand decides, and nobody writes from a stage that ended, so that
 * events may come twice, late or in another order.
 */
export const takeDownContributions = async (deps: TakeDownDeps, detail: unknown): Promise<void> => {
  const { subject, edition: id, time } = Envelope.parse(detail);
  const [person, record] = await Promise.all([
    deps.participants.get(subject),
    deps.editions.get(id),
  ]);
  if (person === undefined || record === undefined) return;
  const at = Date.parse(time);
  if (cohortAccess(record.edition, person, at).state !== 'absent') return;
  for (const each of await writtenBy(deps, person)) await takeDown(deps, id, each, at);
};
