/** A short year in which the office has work of every kind: the timetable, the journeys, attendance. */
import { Edition } from '../../../shared/domain/edition.ts';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';
import { cohortOf } from '../../support/made-up-people.ts';
import { openApplication, playUntil } from '../../support/running-application.ts';
import { shortEdition } from '../../support/short-edition.ts';
import { scheduledEdition } from '../../support/timetable.ts';

const edition = (): Edition => {
  const { scheduling } = scheduledEdition();
  return Edition.parse({ ...shortEdition(), scheduling });
};

const makers = { track: 'makers', country: 'KH' };

/** Three people in online training, on the evening of its seminar; nobody has recorded who was there. */
export const openConsoleYear = async (): Promise<OpenWorld> => {
  const year = edition();
  const away = { online: { missedModules: [], missedSeminars: ['opening'] } };
  const cohort = cohortOf(year.edition, [
    { ...makers, section: 'paper', merit: 5, ...away },
    { ...makers, section: 'paper', merit: 4, country: 'PE', ...away },
    { ...makers, section: 'stage', merit: 4, country: 'MN', ...away },
  ]);
  const opened = await openApplication(year, cohort);
  await playUntil(opened, momentIn({ edition: year }, '2032-01-16T20:30'));
  return opened;
};
