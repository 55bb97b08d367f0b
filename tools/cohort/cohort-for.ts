import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../shared/domain/edition.ts';
import { parseCohort } from './cohort-file.ts';
import { Cohort } from './cohort-schema.ts';
import { generateCohort } from './generate-cohort.ts';

export interface CohortChoice {
  /** A cohort file. */
  readonly file?: string | undefined;
  /** Make one up from this seed instead. */
  readonly seed?: string | undefined;
  readonly applications?: number | undefined;
}

/** The seed of cohorts that nobody chose a seed for. */
export const usualSeed = '1';

/**
 * The people of an edition: those of the named file, or of a fresh seed, or those who are kept
 * beside the edition file, or else made up from the usual seed.
 */
export const cohortFor = (
  edition: Edition,
  editionFile: string,
  { file, seed, applications }: CohortChoice = {},
): Cohort => {
  const beside = join(dirname(editionFile), 'cohort.json');
  const isChosen = seed !== undefined || applications !== undefined;
  const kept = file ?? (!isChosen && existsSync(beside) ? beside : undefined);
  if (kept === undefined) {
    return Cohort.parse(generateCohort(edition, { seed: seed ?? usualSeed, applications }));
  }
  const cohort = parseCohort(readFileSync(kept, 'utf8'));
  if (cohort.edition !== edition.edition) {
    throw new Error(`${kept} is a cohort of ${cohort.edition}, not of ${edition.edition}.`);
  }
  return cohort;
};
