/** The readable end of a replay. */

import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import type { Figures } from './summary.ts';
import type { World } from './world.ts';

type Row = readonly [name: string, value: string | number];

const rows = (edition: Edition, figures: Figures): readonly Row[] => [
  ['Applications', `${figures.applications}, of which ${figures.ineligible} ineligible`],
  ...figures.tracks.map(
    ({ id, people, countries }): Row => [
      trackOf(edition, id)?.title.en ?? id,
      `${people} people from ${countries} countries`,
    ],
  ),
  ['Nations in all', figures.nations],
  ['Invited to Korea', figures.invited],
  ['Graduates', figures.graduates],
  ['Outstanding proposals', figures.outstandingProposals],
  ...(figures.toldAYearLater === undefined
    ? []
    : [['Told of it a year later', figures.toldAYearLater] as const]),
  ['Mails sent', `${figures.mailsSent}, ${figures.mailsDuplicated} of them twice`],
  ['Faults', figures.faults],
  ['Seconds', figures.seconds],
];

export const printSummary = (world: World, figures: Figures, broken: readonly string[]): void => {
  console.log(`\n${world.edition.title.en} (a made-up cohort, seed ${figures.seed})`);
  for (const [name, value] of rows(world.edition, figures))
    console.log(`  ${name.padEnd(26)} ${value}`);
  for (const fault of broken) console.log(`  ! ${fault}`);
  console.log('');
};
