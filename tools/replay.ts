/**
 * `npm run replay -- --edition <file> [--cohort <file>] [--seed <word>] [--data <folder>] [--year-later]`
 * Plays a whole edition through the public pages and API on a fresh local runtime. The last line
 * of the output is one line of JSON. `--year-later` goes on until graduates have told what became
 * of their projects, which takes some minutes more: the sweeps of four hundred days.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../local/configuration.ts';
import { synthesise } from '../local/synthesis.ts';
import { cohortFor } from './cohort/cohort-for.ts';
import { readEdition } from './edition/read-edition.ts';
import { openWorld } from './replay/open-world.ts';
import { play } from './replay/play.ts';
import { printSummary } from './replay/print-summary.ts';
import { printProgress } from './replay/progress.ts';
import { brokenPromises } from './replay/promises.ts';
import { readFigures } from './replay/summary.ts';
import { timetableBeside } from './replay/weeks-in-korea.ts';

const flags = parseArgs({
  options: {
    edition: { type: 'string', default: 'editions/2023/edition.yaml' },
    cohort: { type: 'string' },
    seed: { type: 'string' },
    data: { type: 'string' },
    'year-later': { type: 'boolean', default: false },
  },
}).values;

const main = async (): Promise<void> => {
  const began = Date.now();
  const edition = readEdition(flags.edition);
  const cohort = cohortFor(edition, flags.edition, { file: flags.cohort, seed: flags.seed });
  const { root, assembly, synth, synthInputs, publicAddresses } =
    readConfiguration('local.config.json');
  await synthesise({ root, assembly, command: synth, inputs: synthInputs });

  const data = flags.data ?? mkdtempSync(join(tmpdir(), 'cpi-replay-'));
  const year = {
    ...{ edition, cohort, timetable: timetableBeside(flags.edition) },
    yearLater: flags['year-later'],
  };
  const opened = await openWorld(assembly, publicAddresses, year, data);
  const { world, runtime } = opened;
  try {
    const stage = { advanceTo: runtime.advanceTo, quiet: () => runtime.quiet() };
    await play(world, stage, printProgress(edition));
    const figures = await readFigures(world);
    const broken = await brokenPromises(opened);
    const result = {
      ...figures,
      mailsDuplicated: world.mailboxes.duplicates(),
      faults: broken.length,
      seconds: Math.round((Date.now() - began) / 100) / 10,
    };
    await printSummary(world, result, broken);
    console.log(JSON.stringify(result));
  } catch (fault) {
    for (const warning of opened.warnings) console.error(`  ! ${warning}`);
    console.error(`What was kept and logged until then lies in ${data}.`);
    throw fault;
  } finally {
    await opened.close();
  }
  if (flags.data === undefined) rmSync(data, { recursive: true });
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
