import type { Bench } from '../bench.ts';
import type { Reading } from '../meter/meter.ts';
import { table } from '../print.ts';
import { measureUseCases } from './use-cases.ts';

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

const same = (one: Reading, other: Reading | undefined): boolean =>
  other !== undefined &&
  one.calls === other.calls &&
  one.read === other.read &&
  one.write === other.write;

/** Calls and units of every use case; equal however many applications there are. */
export const units: Bench = {
  name: 'units',
  title: 'Calls, read and write units of each use case, computed from item sizes',
  run: async ({ full }) => {
    const sizes = full ? [1000, 100_000] : [1000, 3000];
    const [first = new Map(), last = new Map()] = await measureUseCases(sizes);
    const rows = [...first].map(([name, reading]) => {
      const other = last.get(name);
      const verdict = same(reading, other)
        ? 'equal'
        : `✗ ${figure(other?.calls ?? 0)} / ${figure(other?.read ?? 0)} / ${figure(other?.write ?? 0)}`;
      return [name, figure(reading.calls), figure(reading.read), figure(reading.write), verdict];
    });
    const [small = 0, large = 0] = sizes;
    const head = ['use case', 'calls', 'read', 'write', `at ${figure(large)} applications`];
    console.log(`At ${figure(small)} applications:`);
    console.log(table(head, rows));
    if (rows.some(([, , , , verdict]) => verdict !== 'equal')) process.exitCode = 1;
  },
};
