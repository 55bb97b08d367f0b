/** Three places, and three people who each get one. */
import { cohortOf } from '../../support/made-up-people.ts';
import { shortEdition } from '../../support/short-edition.ts';

export const threePlaces = shortEdition();
export const threePeople = cohortOf(threePlaces.edition, [
  { track: 'makers', section: 'paper', country: 'KH', merit: 5 },
  { track: 'makers', section: 'paper', country: 'PE', merit: 4 },
  { track: 'makers', section: 'stage', country: 'MN', merit: 5, offer: 'silent' },
]);
