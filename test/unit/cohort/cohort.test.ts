import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlineAttendanceOf } from '../../../shared/domain/attendance-ledger.ts';
import { type Edition, sectionOf } from '../../../shared/domain/edition.ts';
import { programmeDays, visitAttendanceOf } from '../../../shared/domain/journey.ts';
import { proposalRubric } from '../../../shared/domain/rubric.ts';
import { weightedScore } from '../../../shared/domain/scoring.ts';
import { cohortText, parseCohort } from '../../../tools/cohort/cohort-file.ts';
import { cohortFor, usualSeed } from '../../../tools/cohort/cohort-for.ts';
import { Cohort, type CohortPerson } from '../../../tools/cohort/cohort-schema.ts';
import { generateCohort } from '../../../tools/cohort/generate-cohort.ts';
import { countriesOf, playTrack } from '../../support/cohort-model.ts';
import { edition2023 } from '../../support/edition-2023.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

const editionFile = new URL('../../../editions/2023/edition.yaml', import.meta.url).pathname;
const edition = edition2023();

const outcomesOf = (of: Edition, cohort: Cohort) =>
  of.tracks.map((track) => playTrack(of, track, cohort));

const made = (of: Edition, seed: string, applications?: number): Cohort =>
  Cohort.parse(generateCohort(of, { seed, applications }));

describe('the cohort of 2023', () => {
  const cohort = cohortFor(edition, editionFile);
  const [experts, administrators] = outcomesOf(edition, cohort);

  it('[F68] is what its seed makes, byte for byte, and is small enough to be kept', () => {
    const kept = new URL('../../../editions/2023/cohort.json', import.meta.url);
    expect(readFileSync(kept, 'utf8')).toBe(
      cohortText(generateCohort(edition, { seed: usualSeed })),
    );
    expect(statSync(kept).size).toBeLessThan(500_000);
  });

  it('[F59] comes to 48 experts of 23 countries, 20 administrators of 10, 25 nations', () => {
    expect(experts?.participants).toHaveLength(48);
    expect(administrators?.participants).toHaveLength(20);
    const [ofExperts, ofAdministrators] = [experts, administrators].map((one) =>
      countriesOf(one?.participants ?? []),
    );
    expect(ofExperts?.size).toBe(23);
    expect(ofAdministrators?.size).toBe(10);
    expect(new Set([...(ofExperts ?? []), ...(ofAdministrators ?? [])]).size).toBe(25);
  });

  it('[F59] fills each section with the places that it has', () => {
    const counts = Map.groupBy(
      [experts, administrators].flatMap((one) => one?.participants ?? []),
      ({ answers }) => answers.section,
    );
    expect([...counts].map(([section, people]) => [section, people.length]).sort()).toEqual([
      ['cultural-products', 11],
      ['performing-arts-1', 13],
      ['performing-arts-2', 13],
      ['publication', 11],
      ['senior-level', 10],
      ['working-level', 10],
    ]);
  });

  it('has 600 applications and more, of 60 countries and more, each made up once', () => {
    const sent = cohort.people.filter(({ submits }) => submits !== 'never');
    expect(sent.length).toBeGreaterThanOrEqual(600);
    expect(countriesOf(sent).size).toBeGreaterThanOrEqual(60);
    expect(new Set(cohort.people.map(({ id }) => id)).size).toBe(cohort.people.length);
    expect(new Set(cohort.people.map(({ email }) => email)).size).toBe(cohort.people.length);
    expect(cohort.madeUp).toBe(true);
    expect(cohort.people.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });

  it('has every hard case that a replay is to go through', () => {
    const by = (fits: (person: CohortPerson) => boolean) => cohort.people.filter(fits).length;
    expect(by(({ submits }) => submits === 'twice')).toBeGreaterThan(5);
    expect(by(({ submits }) => submits === 'late')).toBeGreaterThan(5);
    expect(by(({ submits }) => submits === 'never')).toBeGreaterThan(5);
    expect(by(({ offer }) => offer === 'decline')).toBeGreaterThan(1);
    expect(by(({ offer }) => offer === 'silent')).toBeGreaterThan(1);
    expect(by(({ proposal }) => proposal?.handsIn === 'miss')).toBe(1);
    expect(by(({ proposal }) => proposal?.rounds[0]?.decision === 'reject')).toBe(1);
    expect(by(({ proposal }) => proposal?.rounds[0]?.decision === 'revise')).toBe(2);
    expect(by(({ visa }) => visa === 'refused')).toBe(2);
    expect(by(({ arrival }) => arrival === 'no-show')).toBe(1);
    expect(experts?.ineligible).toBeGreaterThan(50);
    expect(experts?.promoted).toBeGreaterThan(1);
    expect(administrators?.promoted).toBeGreaterThan(0);
  });

  it('[F43] has attendance that just fails, and that just passes', () => {
    const people = [experts, administrators].flatMap((one) => one?.participants ?? []);
    const online = people.map((person) => {
      const track = edition.tracks.find(({ id }) => id === person.track);
      if (track?.online === undefined) throw new Error('Every track of 2023 is trained online');
      const { modules, seminars } = track.online;
      const { missedModules, missedSeminars } = person.online;
      const attended = {
        section: person.answers.section,
        modulesDone: modules.map(({ id }) => id).filter((id) => !missedModules.includes(id)),
        seminarsAttended: seminars.map(({ id }) => id).filter((id) => !missedSeminars.includes(id)),
      };
      return onlineAttendanceOf(track.online, attended, { zone: edition.timeZone, excused: [] });
    });
    expect(online.filter((share) => share < 80)).toEqual([70]);
    expect(online.filter((share) => share === 80).length).toBeGreaterThan(0);

    const days = people
      .filter(({ missedDays }) => missedDays.length > 0)
      .map((person) => {
        const visit = sectionOf(edition, person.track, person.answers.section)?.visit;
        if (visit === undefined) throw new Error('Every section of 2023 travels');
        const daysAttended = programmeDays(visit).filter((day) => !person.missedDays.includes(day));
        return visitAttendanceOf(visit, { daysAttended });
      });
    expect(days.filter((share) => share < 80)).toHaveLength(1);
    expect(days.filter((share) => share === 80).length).toBeGreaterThan(0);
  });

  it('[F46] has as many best proposals as are presented, without a tie at the cut', () => {
    for (const [index, track] of edition.tracks.entries()) {
      const { criteria } = proposalRubric(edition, track.id);
      const scores = ([experts, administrators][index]?.participants ?? [])
        .flatMap(({ proposal }) => proposal?.rounds.at(-1) ?? [])
        .filter(({ decision }) => decision === 'approve')
        .map(({ scores: given }) =>
          weightedScore(
            proposalRubric(edition, track.id),
            Object.fromEntries(criteria.map(({ id }, at) => [id, given[at] ?? 0])),
          ),
        )
        .sort((a, b) => b - a);
      const count = track.proposal?.outstanding ?? 0;
      expect(scores[count - 1]).toBeGreaterThan(scores[count] ?? 0);
    }
  });

  it('[F17] writes names in their scripts, single ones, long ones, all in NFC', () => {
    const names = cohort.people.map(({ answers }) => answers.fullName);
    const scripts = ['Khmer', 'Lao', 'Thai', 'Cyrillic', 'Devanagari', 'Bengali', 'Arabic'];
    for (const script of [...scripts, 'Ethiopic', 'Sinhala', 'Tamil']) {
      expect(names.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
    }
    expect(names.some((name) => !name.includes(' '))).toBe(true);
    expect(names.some((name) => name.length > 60)).toBe(true);
    expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
    const passports = cohort.people.map(({ answers }) => answers.passportName ?? answers.fullName);
    expect(passports.filter((name) => !/^[\x20-\x7e’]+$/.test(name))).toEqual([]);
  });
});

describe('any cohort', () => {
  it.each(['2', 'seoul', '한글', 'last'])('[F68] of seed %s fits the published figures', (seed) => {
    const [experts, administrators] = outcomesOf(edition, made(edition, seed));
    const nations = [experts, administrators].map((one) => countriesOf(one?.participants ?? []));
    expect([experts?.participants.length, administrators?.participants.length]).toEqual([48, 20]);
    expect(nations.map(({ size }) => size)).toEqual([23, 10]);
    expect(new Set(nations.flatMap((countries) => [...countries])).size).toBe(25);
  });

  it('[F68] is the same for the same seed, and another one for another seed', () => {
    const once = cohortText(generateCohort(edition, { seed: 'a' }));
    expect(cohortText(generateCohort(edition, { seed: 'a' }))).toBe(once);
    expect(cohortText(generateCohort(edition, { seed: 'b' }))).not.toBe(once);
    expect(parseCohort(once)).toEqual(made(edition, 'a'));
  });

  it('has about as many applications as are asked for', () => {
    expect(made(edition, 'few', 200).people.length).toBeGreaterThan(195);
    expect(made(edition, 'few', 200).people.length).toBeLessThan(205);
  });
});

type Loose = Record<string, unknown> & { tracks: Record<string, unknown>[] };

/** The small edition with many places, changed. */
const another = (change: (track: Record<string, never> & Loose, file: Loose) => void): Edition => {
  const file = structuredClone(smallEditionFile) as unknown as Loose;
  const track = file.tracks[0] as never;
  file.rubrics = edition.rubrics;
  (track as { eligibility: { countries: string[] } }).eligibility.countries = [
    ...(edition.tracks[0]?.eligibility.countries ?? []),
  ];
  change(track, file);
  return smallEdition(file as Partial<Edition>);
};

describe('a cohort of another edition', () => {
  it('fills its places where nothing was published', () => {
    const of = another(() => undefined);
    const [makers] = outcomesOf(of, made(of, 'x'));
    expect(makers?.participants).toHaveLength(5);
    expect(makers?.chosen).toBe(5);
  });

  it('leaves some out who hold a place, where fewer people were published', () => {
    const of = another((_track, file) => {
      file.published = [
        { on: '2031-03-01', stage: 'announced', track: 'makers', people: 5, countries: 5 },
        { on: '2031-09-01', stage: 'final', track: 'makers', people: 4, countries: 3 },
      ];
    });
    const [makers] = outcomesOf(of, made(of, 'x'));
    expect(makers?.participants).toHaveLength(4);
    expect(countriesOf(makers?.participants ?? []).size).toBe(3);
  });

  it('works without an online stage, without a visit, and without proposals', () => {
    const offline = another((track) => {
      Reflect.deleteProperty(track, 'online');
    });
    const onlineOnly = another((track, file) => {
      for (const name of ['visit', 'proposal']) Reflect.deleteProperty(track, name);
      for (const section of track.sections as unknown as object[]) {
        Reflect.deleteProperty(section, 'visit');
      }
      Reflect.deleteProperty(file, 'cpiDay');
    });
    for (const of of [offline, onlineOnly]) {
      const [makers] = outcomesOf(of, made(of, 'x'));
      expect(makers?.participants).toHaveLength(5);
    }
    expect(made(onlineOnly, 'x').people.every(({ proposal }) => proposal === undefined)).toBe(true);
  });

  it('keeps within a rubric whose scale is coarse', () => {
    const of = smallEdition();
    const cohort = made(of, 'coarse');
    const scale = new Set(cohort.people.flatMap(({ reviews }) => reviews.flat()));
    expect([...scale].every((score) => score === 1 || score === 5)).toBe(true);
    const [makers] = outcomesOf(of, cohort);
    expect(makers?.participants).toHaveLength(5);
  });
});
