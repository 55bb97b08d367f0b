/** The readable end of a replay. */

import type { Figures } from './summary.ts';
import type { World } from './world.ts';

const rows = (figures: Figures): readonly (readonly [string, string | number])[] => [
  ['Applications', `${figures.applications}, of which ${figures.ineligible} ineligible`],
  ['Experts', `${figures.experts} people from ${figures.expertCountries} countries`],
  [
    'Administrators',
    `${figures.administrators} people from ${figures.administratorCountries} countries`,
  ],
  ['Nations in all', figures.nations],
  ['Invited to Korea', figures.invited],
  ['Graduates', figures.graduates],
  ['Outstanding proposals', figures.outstandingProposals],
  ['Mails sent', `${figures.mailsSent}, ${figures.mailsDuplicated} of them twice`],
  ['Faults', figures.faults],
  ['Seconds', figures.seconds],
];

export const printSummary = (world: World, figures: Figures, broken: readonly string[]): void => {
  console.log(`\n${world.edition.title.en} (a made-up cohort, seed ${figures.seed})`);
  for (const [name, value] of rows(figures)) console.log(`  ${name.padEnd(22)} ${value}`);
  for (const fault of broken) console.log(`  ! ${fault}`);
  console.log('');
};
