/**
 * A process that carries the short year on and kills itself, as SIGKILL does, at a named point:
 * `node carried-year.ts <data folder> <switch> [<subject> [<times>]]`, where a point is a switch of
 * the local runtime with what it is asked about. In a fresh folder the year is played up to the
 * release first. Without a point it goes on to the end.
 */
import { existsSync } from 'node:fs';
import { readConfiguration } from '../../../local/configuration.ts';
import { startRuntime } from '../../../local/runtime.ts';
import { momentIn } from '../../../tools/replay/world.ts';
import { openApplication, playUntil } from '../../support/running-application.ts';
import { carried } from './carry-on.ts';
import { yearOfThree, yearsEnd } from './year-of-three.ts';

const [data = '', name, subject, times = '1'] = process.argv.slice(2);
const { edition, cohort } = yearOfThree;

const goOn = () => {
  const { assembly: assemblyDirectory, publicAddresses } = readConfiguration('local.config.json');
  return startRuntime({ assemblyDirectory, publicAddresses, dataDirectory: data, frozen: true });
};

const begin = async () => {
  const opened = await openApplication(edition, cohort, data);
  const release = edition.tracks[0]?.selection.releaseAt ?? '';
  await playUntil(opened, momentIn(opened.world, release) - 1);
  return opened.runtime;
};

const runtime = existsSync(data) ? await goOn() : await begin();
const { faults } = runtime.kernel;
const take = faults.take;
let left = Number(times);
faults.take = (asked, about) => {
  if (asked === name && about === subject) {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  }
  return take(asked, about);
};
const year = carried(runtime, edition, cohort);
await runtime.quiet();
await year.until(yearsEnd());
console.log(JSON.stringify({ board: await year.board(), letters: await year.letters() }));
await runtime.stop();
