/**
 * What the office prepares for the weeks in Korea, where the year has a timetable: it takes over the
 * table, publishes it before anyone travels, and invites to the evening of CPI Day.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { day, momentIn, type World } from './world.ts';

/** The table that lies beside an edition file. */
export const timetableBeside = (editionFile: string): string | undefined => {
  const file = join(dirname(editionFile), 'timetable.csv');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const planTimetable = (world: World, csv: string, firstDay: string): void => {
  const path = `/staff/editions/${world.edition.edition}/timetable`;
  const { coordinator } = world.staff;
  world.agenda.add({
    at: momentIn(world, `${firstDay}T10:00`) - 7 * day,
    label: 'the timetable is published',
    run: async () => {
      const imported = await coordinator.need<{ readonly version: number }>(
        'POST',
        `${path}/imports`,
        { csv },
      );
      const { version } = imported;
      await coordinator.need('POST', `${path}/publications`, { version });
    },
  });
};

const planDinner = (world: World, answerBy: string): void => {
  const path = `/staff/editions/${world.edition.edition}/cpi-day/announcement`;
  world.agenda.add({
    at: momentIn(world, answerBy) - 9 * day,
    label: 'CPI Day: the invitations',
    run: () => world.staff.coordinator.need('POST', path),
  });
};

/** Plans both, as far as the edition has them. */
export const planWeeksInKorea = (world: World): void => {
  const { timetable } = world;
  const { cpiDay, tracks } = world.edition;
  const visits = tracks.flatMap(({ sections }) => sections.flatMap(({ visit }) => visit ?? []));
  const firstDay = visits.map(({ from }) => from).sort()[0];
  if (timetable === undefined || firstDay === undefined) return;
  planTimetable(world, timetable, firstDay);
  if (cpiDay?.dinner !== undefined) planDinner(world, cpiDay.dinner.answerBy);
};
