/** `npm run cohort -- --edition <file>`: makes up the people of an edition, the same for each seed. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cohortText } from './cohort/cohort-file.ts';
import { usualSeed } from './cohort/cohort-for.ts';
import { generateCohort } from './cohort/generate-cohort.ts';
import { readEdition } from './edition/read-edition.ts';

const { values: flags } = parseArgs({
  options: {
    edition: { type: 'string', default: 'editions/2023/edition.yaml' },
    seed: { type: 'string', default: usualSeed },
    applications: { type: 'string' },
    out: { type: 'string' },
  },
});

const numberOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--applications ${text} is no number of applications.`);
};

try {
  const edition = readEdition(flags.edition);
  const applications = numberOf(flags.applications);
  const text = cohortText(generateCohort(edition, { seed: flags.seed, applications }));
  if (flags.out === undefined) process.stdout.write(text);
  else writeFileSync(flags.out, text);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
