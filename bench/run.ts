/**
 * `npm run bench -- [--full] [name …]`: measures and prints. Ratios and counts hold anywhere,
 * seconds only here and now.
 */
import './quiet.ts';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { bundles } from './bundles/bundles.ts';
import { money } from './money/money.ts';
import { replay } from './replay.ts';
import { requests } from './requests.ts';
import { transitions } from './transitions.ts';
import { recheck } from './use-cases/recheck.ts';
import { units } from './use-cases/units.ts';

const all: readonly Bench[] = [bundles, units, money, transitions, requests, recheck, replay];

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const unknown = positionals.filter((name) => !all.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No bench ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const asked = ({ name, slow = false }: Bench): boolean =>
  positionals.length > 0 ? positionals.includes(name) : values.full || !slow;

for (const { title, run } of all.filter(asked)) {
  console.log(`\n${title}\n`);
  await run(values);
}
