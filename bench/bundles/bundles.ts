import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder, bundleFunctions } from '../../infra/bundle.ts';
import { functions } from '../../infra/functions.ts';
import type { Bench } from '../bench.ts';
import { table } from '../print.ts';
import { bundleBare } from './bare.ts';
import { initRatios } from './init-times.ts';

const folder = join('.cache', 'bench', 'bundles');
const budget = { kilobytes: 400, ratio: 1 };

const kilobytes = (file: string): number => statSync(file).size / 1000;
const marked = (text: string, exceeded: boolean): string => `${text}${exceeded ? ' ✗' : ''}`;

/** Size and start of every function against a bare one; the letters function carries fonts and a printer. */
export const bundles: Bench = {
  name: 'bundles',
  title: 'Functions against a bare SDK handler (budget: 400 KB, start ≤ 1.00 × bare)',
  run: async ({ full }) => {
    const present = functions.filter(({ entry }) => existsSync(entry));
    await bundleFunctions(
      present.map(({ files: _, ...bundle }) => bundle),
      folder,
    );
    const bare = await bundleBare(folder);
    const files = new Map(
      present.map(({ name }) => [name, join(bundleFolder(name, folder), 'index.mjs')]),
    );
    const ratios = await initRatios(files, bare, full ? 31 : 21);
    const rows = present.map(({ name, whole = false }) => {
      const size = kilobytes(files.get(name) ?? '');
      const ratio = Number((ratios.get(name) ?? Number.NaN).toFixed(2));
      const over = (exceeded: boolean): boolean => exceeded && !whole;
      return [
        name,
        marked(size.toFixed(0), over(size > budget.kilobytes)),
        marked(ratio.toFixed(2), over(ratio > budget.ratio)),
      ];
    });
    console.log(
      table(
        ['function', 'KB', 'start × bare'],
        [['bare', kilobytes(bare).toFixed(0), '1.00'], ...rows],
      ),
    );
  },
};
