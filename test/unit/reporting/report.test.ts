import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import {
  type ParticipationEntry,
  participationEntry,
  tookPart,
} from '../../../shared/domain/participation.ts';
import { achievementReport } from '../../../shared/domain/report.ts';
import { timelineOf } from '../../../shared/domain/report-timeline.ts';
import { cohortFor } from '../../../tools/cohort/cohort-for.ts';
import { edition2023 } from '../../support/edition-2023.ts';
import { someParticipant } from '../../support/participant.ts';
import { entriesOf } from '../../support/participation.ts';
import { smallEdition } from '../../support/small-edition.ts';

const file = new URL('../../../editions/2023/edition.yaml', import.meta.url).pathname;

const entry = (changes: Partial<ParticipationEntry> = {}): ParticipationEntry => ({
  track: 'makers',
  section: 'paper',
  country: 'KH',
  stage: 'graduated',
  seminars: 1,
  modules: 1,
  ...changes,
});

const without = (name: 'online' | 'visit'): Edition => {
  const edition = smallEdition();
  return {
    ...edition,
    tracks: edition.tracks.map((track) => {
      const { [name]: _left, ...rest } = track;
      return rest;
    }),
  };
};

describe('the report of 2023', () => {
  const edition = edition2023();
  const report = achievementReport(edition, entriesOf(edition, cohortFor(edition, file)));

  it('[F59] yields 48 of 23, 20 of 10, and a union of 25 nations', () => {
    expect(report.tracks.map(({ people, countries }) => [people, countries])).toEqual([
      [48, 23],
      [20, 10],
    ]);
    expect(report).toMatchObject({ people: 68, nations: 25 });
    expect(report.nationCodes).toHaveLength(25);
  });

  it('[F59] has the section table with partners and weeks', () => {
    const sections = report.tracks.flatMap((track) => track.sections);
    expect(sections.map(({ people }) => people)).toEqual([13, 13, 11, 11, 10, 10]);
    expect(sections[0]).toMatchObject({
      title: { en: 'A Unified World through Magic' },
      kind: { en: 'Intensive' },
      partners: [{ name: 'BIMF' }],
      visit: { from: '2023-08-28', to: '2023-09-22' },
    });
  });

  it('[F59] tells the year from the call to CPI Day in order', () => {
    const { timeline } = report;
    expect(timeline[0]).toMatchObject({ step: 'call-opens', track: 'experts' });
    expect(timeline.at(-1)).toEqual({ step: 'cpi-day', from: '2023-09-14' });
    expect(timeline.map(({ from }) => from)).toEqual(timeline.map(({ from }) => from).toSorted());
  });
});

describe('any report', () => {
  it('counts who took part and nobody else', () => {
    const report = achievementReport(smallEdition(), [
      entry(),
      entry({ country: 'PE', stage: 'online-incomplete', modules: 0 }),
      entry({ country: 'MN', stage: 'accepted', seminars: 0, modules: 1 }),
      entry({ country: 'MN', stage: 'declined', seminars: 0, modules: 0 }),
    ]);
    expect(report).toMatchObject({ people: 2, nations: 2, nationCodes: ['KH', 'PE'] });
    expect(report.statuses).toEqual([
      { stage: 'graduated', people: 1 },
      { stage: 'online-incomplete', people: 1 },
    ]);
  });

  it('counts arrivals where there is no online stage', () => {
    const report = achievementReport(without('online'), [
      entry({ seminars: 0, modules: 0, arrivedOn: '2031-08-04' }),
      entry({ seminars: 0, modules: 0, country: 'PE', stage: 'visa-refused' }),
    ]);
    expect(report).toMatchObject({ people: 1, arrived: 1, nations: 1 });
    expect(timelineOf(without('online')).some(({ step }) => step === 'online')).toBe(false);
  });

  it('counts modules where a section has no seminars of its own', () => {
    const online = smallEdition().tracks[0]?.online;
    if (online === undefined) throw new Error('The small edition is trained online');
    const elsewhere = {
      ...online,
      seminars: online.seminars.map((seminar) => ({ ...seminar, sections: ['stage'] })),
    };
    expect(tookPart(entry({ seminars: 0 }), elsewhere)).toBe(true);
    expect(tookPart(entry({ seminars: 0, section: 'stage' }), elsewhere)).toBe(false);
  });

  it('lists outstanding proposals best first, in an order that does not flicker', () => {
    const outstanding = (title: string, score: number) => entry({ outstanding: { title, score } });
    const people = [outstanding('B', 90), outstanding('C', 95), outstanding('A', 90)];
    const titles = (entries: readonly ParticipationEntry[]) =>
      achievementReport(smallEdition(), entries).outstandingProposals.map(({ title }) => title);
    expect(titles(people)).toEqual(['C', 'A', 'B']);
    expect(titles(people.toReversed())).toEqual(['C', 'A', 'B']);
  });

  it('is made of entries without a name or an address', () => {
    const person = someParticipant({ name: 'Somebody', email: 'somebody@people.example' });
    const text = JSON.stringify(participationEntry(person));
    expect(text).not.toMatch(/Somebody|people\.example/);
  });

  it('stands empty before anybody took part', () => {
    const report = achievementReport(smallEdition(), []);
    expect(report).toMatchObject({ people: 0, nations: 0, outstanding: 0, statuses: [] });
  });
});
