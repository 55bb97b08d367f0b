import { type Chosen, isUndecided, type Selection } from '../../shared/domain/selection.ts';
import { releaseCompleted, type SelectionRecord } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { SelectionDeps } from './deps.ts';
import { releaseChosen, releaseNotSelected, releaseWaiting } from './release-people.ts';

/** The gateway waits half a minute for an answer; what is not done by then is left to the next call. */
const patience = 20_000;
const width = 24;

/**
 * Writes each person's decision that is not written yet. Places come last: so everyone who waits
 * is known to wait before the first place can be given back. Returns how many people are left, and
 * the chosen who withdrew before the place reached them.
 */
export const releaseList = async (deps: SelectionDeps, list: Selection, now: number) => {
  const at = isoOf(now);
  const goOn = () => deps.clock.now() < now + patience;
  const decided = list.excluded.filter((person) => !isUndecided(person));
  const gone: Chosen[] = [];
  const waiting = await inParallel(
    list.waitlist,
    width,
    (person) => releaseWaiting(deps, person, at),
    goOn,
  );
  const declined = await inParallel(
    decided,
    width,
    (person) => releaseNotSelected(deps, person, at),
    goOn,
  );
  if (waiting + declined > 0) return { left: waiting + declined + list.chosen.length, gone };
  const left = await inParallel(
    list.chosen,
    width,
    async (person) => {
      if (!(await releaseChosen(deps, person, at))) gone.push(person);
    },
    goOn,
  );
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
