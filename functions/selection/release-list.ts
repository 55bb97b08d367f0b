import { type ApplicationCard, isToBeTold } from '../../shared/domain/application.ts';
import { type Chosen, type Excluded, isUndecided } from '../../shared/domain/selection.ts';
import { releaseCompleted, type SelectionRecord } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import type { SelectionDeps } from './deps.ts';
import {
  releaseChosen,
  releaseNotSelected,
  releaseWaiting,
  tellIneligible,
} from './release-people.ts';

/** The gateway waits half a minute for an answer; what is not done by then is left to the next call. */
const patience = 20_000;
const width = 24;

/** Whoever still has no decision, so that going on with a release does not begin it again. */
const undecidedOf = async (
  { applications }: Pick<SelectionDeps, 'applications'>,
  { edition, track }: SelectionRecord,
): Promise<ReadonlySet<string>> => {
  const cards = await everyApplication(applications, { edition, track, status: 'eligible' });
  return new Set(cards.map(({ applicationId }) => applicationId));
};

/** Whoever did not meet the requirements and has not been told yet. */
const ineligibleOf = async (
  { applications }: Pick<SelectionDeps, 'applications'>,
  { edition, track }: SelectionRecord,
): Promise<readonly ApplicationCard[]> =>
  (await everyApplication(applications, { edition, track, status: 'ineligible' })).filter(
    isToBeTold,
  );

/**
 * Writes each person's decision that is not written yet. Places come last: so everyone who waits
 * is known to wait before the first place can be given back. Returns how many people are left, and
 * the chosen who withdrew before the place reached them.
 */
export const releaseList = async (
  deps: SelectionDeps,
  record: SelectionRecord,
  now: number,
): Promise<{ readonly left: number; readonly gone: readonly Chosen[] }> => {
  const { chosen, waitlist, excluded } = await deps.selections.listOf(record);
  const undecided = await undecidedOf(deps, record);
  const isUntold = ({ applicationId }: Chosen | Excluded) => undecided.has(applicationId);
  const at = isoOf(now);
  const gone: Chosen[] = [];
  const eachOf = <T>(people: readonly T[], release: (person: T) => Promise<unknown>) =>
    inParallel(people, width, release, () => deps.clock.now() < now + patience);

  const withoutPlace =
    (await eachOf(waitlist.filter(isUntold), (person) => releaseWaiting(deps, person, at))) +
    (await eachOf(
      excluded.filter((person) => !isUndecided(person) && isUntold(person)),
      (person) => releaseNotSelected(deps, person, at),
    )) +
    (await eachOf(await ineligibleOf(deps, record), (card) => tellIneligible(deps, card, at)));
  if (withoutPlace > 0) return { left: withoutPlace + chosen.length, gone };
  const left = await eachOf(chosen, async (person) => {
    if (!(await releaseChosen(deps, person, at))) gone.push(person);
  });
  return { left, gone };
};

/** Marks the release as done, again when the record changed meanwhile. */
export const completeRelease = async (
  { selections }: Pick<SelectionDeps, 'selections'>,
  { edition, track }: SelectionRecord,
  gone: readonly Chosen[],
  at: string,
): Promise<void> => {
  const vacancies = gone.map(({ applicationId, section }) => ({
    released: applicationId,
    section,
    eventId: 'withdrawn-before-release',
  }));
  for (;;) {
    const record = await selections.get(edition, track);
    if (record?.release === undefined || record.release.completedAt !== undefined) return;
    if (await selections.replace(releaseCompleted(record, at, vacancies))) return;
  }
};
