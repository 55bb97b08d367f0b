import { existsSync } from 'node:fs';
import type { Bench } from '../bench.ts';
import { table } from '../print.ts';
import { transitionsOfTheWholeWay } from '../transitions.ts';
import { measureUseCases } from '../use-cases/use-cases.ts';
import { type EditionPrice, fixedCharges, priceOf, quantitiesOf } from './edition-price.ts';
import { stageCounts } from './stage-counts.ts';

const applicants = 1000;
const budget = 10;

const dollars = (amount: number): string => `$${amount.toFixed(amount < 0.1 ? 4 : 2)}`;

const print = ({ lines, dollars: total }: EditionPrice): void => {
  const rows = lines.map((line) => [
    line.what,
    line.quantity.toLocaleString('en', { maximumFractionDigits: 2 }),
    dollars(line.dollars),
  ]);
  console.log(table(['', 'quantity', 'price'], [...rows, ['together', '', dollars(total)]]));
};

export const money: Bench = {
  name: 'money',
  title: `An edition of ${applicants} applicants, from measured counts (budget: under $${budget} by use)`,
  run: async () => {
    const [readings = new Map()] = await measureUseCases([applicants]);
    const quantities = quantitiesOf(readings, await transitionsOfTheWholeWay(), applicants);
    const price = priceOf(quantities);
    print(price);
    console.log(
      `a quarter dearer: ${dollars(price.dollars * 1.25)}${price.dollars > budget ? ' ✗' : ''}`,
    );
    if (!existsSync('cdk.out')) return;
    console.log('\nFixed charges of the synthesised stage, a month\n');
    print(fixedCharges(stageCounts('cdk.out')));
  },
};
