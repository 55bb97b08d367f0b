/** Three places and three people in a short year: two come to Korea, and one declines. */
import { Edition } from '../../../shared/domain/edition.ts';
import { lastDayOf } from '../../../shared/domain/edition-summary.ts';
import { endOfDay } from '../../../shared/domain/time.ts';
import { day } from '../../../tools/replay/world.ts';
import { cohortOf } from '../../support/made-up-people.ts';
import { shortEditionFile, shortTrackFile } from '../../support/short-edition.ts';

const { online: _noOnlineStage, ...whole } = shortTrackFile('makers', '2032-01-06', { paper: 3 });
/** Nobody has to tell of a passport: who answers, writes and travels is enough to be killed at. */
const { passport: _notAsked, ...visit } = whole.visit;
const track = { ...whole, visit };

const edition = Edition.parse(shortEditionFile('2032', [track], undefined));

export const yearOfThree = {
  edition,
  cohort: cohortOf(edition.edition, [
    { track: 'makers', section: 'paper', country: 'KH', merit: 5 },
    { track: 'makers', section: 'paper', country: 'PE', merit: 4 },
    { track: 'makers', section: 'paper', country: 'MN', merit: 5, offer: 'decline' },
  ]),
};

/** When the last sweeps have run. */
export const yearsEnd = (): number => endOfDay(lastDayOf(edition), edition.timeZone) + 3 * day;
