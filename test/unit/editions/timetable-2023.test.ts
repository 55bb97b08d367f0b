import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sessionsOfTable } from '../../../functions/scheduling/session-table.ts';
import { programmeDays } from '../../../shared/domain/journey.ts';
import { everythingHeld, shareCohort } from '../../../shared/domain/timetable.ts';
import { clashesIn } from '../../../shared/domain/timetable-clash.ts';
import { edition2023 } from '../../support/edition-2023.ts';

const edition = edition2023();
const table = readFileSync(
  new URL('../../../editions/2023/timetable.csv', import.meta.url),
  'utf8',
);
const read = sessionsOfTable(table);
if ('faults' in read) throw new Error(JSON.stringify(read.faults));
const { sessions } = read;

describe('[F51] [F68] the timetable of 2023', () => {
  it('clashes with nothing, the seminars among it', () => {
    expect(clashesIn(edition, everythingHeld(edition, sessions))).toEqual([]);
  });

  it('has something for each section on each of its days in Korea', () => {
    for (const { id: track, sections } of edition.tracks) {
      for (const { id: section, visit } of sections) {
        if (visit === undefined) throw new Error(`${section} does not travel`);
        const own = sessions.filter(({ cohorts }) =>
          cohorts.some((cohort) => shareCohort(cohort, `${track}/${section}`)),
        );
        const days = new Set(own.map(({ startsAt }) => startsAt.slice(0, 10)));
        expect([...days].sort()).toEqual(programmeDays(visit));
      }
    }
  });

  it('has the programme of CPI Day, for everyone', () => {
    const { date = '', forum, night } = edition.cpiDay ?? {};
    const onTheDay = sessions.filter(({ startsAt }) => startsAt.startsWith(date));
    const programme = [...(forum?.programme ?? []), ...(night?.programme ?? [])];
    expect(onTheDay.map(({ title }) => title.ko.split(': ')[1])).toEqual(
      programme.map(({ title }) => title.ko),
    );
    for (const { cohorts } of onTheDay) expect(cohorts).toEqual(['experts', 'administrators']);
  });
});
