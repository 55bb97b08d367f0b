/** The whole application on the local runtime, as a test needs it: opened, played, looked at. */
import { readConfiguration } from '../../local/configuration.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Cohort } from '../../tools/cohort/cohort-schema.ts';
import { type OpenWorld, openWorld, type Year } from '../../tools/replay/open-world.ts';
import { play } from '../../tools/replay/play.ts';
import { brokenPromises } from '../../tools/replay/promises.ts';
import { type ReadFigures, readFigures } from '../../tools/replay/summary.ts';
import { violationsIn } from './invariants/invariants.ts';
import { snapshotOf } from './invariants/snapshot.ts';

const nobody = (edition: Edition): Cohort => ({
  edition: edition.edition,
  seed: 'nobody',
  madeUp: true,
  people: [],
});

/** Ends the application, when nothing in what it keeps is as it must not be. */
const checkedClose = ({ runtime, world, close }: OpenWorld) => {
  let closed: Promise<void> | undefined;
  const check = async (): Promise<void> => {
    try {
      const violations = violationsIn(await snapshotOf(runtime), world.edition);
      if (violations.length > 0) throw new Error(`[Q27]\n${violations.join('\n')}`);
    } finally {
      await close();
    }
  };
  return (): Promise<void> => {
    closed ??= check();
    return closed;
  };
};

/** Staff and the edition in place, a week before the call, on a clock that stands still. */
export const openApplication = async (
  edition: Edition,
  cohort: Cohort = nobody(edition),
  dataDirectory?: string,
  more: Pick<Year, 'timetable' | 'yearLater'> = {},
): Promise<OpenWorld> => {
  const { assembly, publicAddresses } = readConfiguration('local.config.json');
  const year = { edition, cohort, ...more };
  const opened = await openWorld(assembly, publicAddresses, year, dataDirectory);
  return { ...opened, close: checkedClose(opened) };
};

/** Lets everyone in the cohort act as planned until that moment; tells what happened, in order. */
export const playUntil = async (opened: OpenWorld, until?: number): Promise<readonly string[]> => {
  const { world, runtime } = opened;
  const progress: string[] = [];
  const stage = { advanceTo: runtime.advanceTo, quiet: () => runtime.quiet() };
  await play(world, stage, ({ label }) => progress.push(label), until);
  return progress;
};

export interface Played extends OpenWorld {
  readonly figures: ReadFigures;
  /** What a watcher was told, in order. */
  readonly progress: readonly string[];
  /** Promises that the system broke, in words. */
  readonly broken: readonly string[];
}

/**
 * Plays the edition to its end. The runtime is still there, to look at. `addStories` puts what else
 * happens in the year into its agenda.
 */
export const playEdition = async (
  edition: Edition,
  cohort: Cohort,
  addStories?: (opened: OpenWorld) => void,
  more: Pick<Year, 'timetable' | 'yearLater'> = {},
): Promise<Played> => {
  const opened = await openApplication(edition, cohort, undefined, more);
  try {
    addStories?.(opened);
    const progress = await playUntil(opened);
    const figures = await readFigures(opened.world);
    return { ...opened, figures, progress, broken: await brokenPromises(opened) };
  } catch (fault) {
    await opened.close();
    throw fault;
  }
};
