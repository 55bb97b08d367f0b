/** Small editions from the call to the report, through the public pages and API. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../shared/domain/edition.ts';
import { checkEdition } from '../../shared/domain/edition-check.ts';
import type { LearningReport } from '../../shared/domain/evaluation-report.ts';
import type { AchievementReport } from '../../shared/domain/report.ts';
import { evaluationFile } from '../support/evaluation.ts';
import { cohortOf, type Part } from '../support/made-up-people.ts';
import { type Played, playEdition } from '../support/running-application.ts';
import { shortEditionFile, shortTrackFile } from '../support/short-edition.ts';

const execute = promisify(execFile);

/** The lines that the command prints which plays these files. */
const printedBy = async (
  { edition, cohort }: { readonly edition: object; readonly cohort: object },
  ...flags: readonly string[]
): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'cpi-small-'));
  try {
    const files = { edition: join(folder, 'edition.yaml'), cohort: join(folder, 'cohort.json') };
    writeFileSync(files.edition, JSON.stringify(edition));
    writeFileSync(files.cohort, JSON.stringify(cohort));
    const named = ['--edition', files.edition, '--cohort', files.cohort];
    const { stdout } = await execute(process.execPath, ['tools/replay.ts', ...named, ...flags]);
    return stdout.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** An edition whose file has no fault. */
const checked = (file: object): Edition => {
  const check = checkEdition(file);
  if (!check.ok) throw new Error(JSON.stringify(check.faults, undefined, 2));
  return check.edition;
};

const makers = (
  section: string,
  country: string,
  merit: number,
  rest: Partial<Part> = {},
): Part => ({
  track: 'makers',
  section,
  country,
  merit,
  ...rest,
});
const stewards = (country: string, merit: number, rest: Partial<Part> = {}): Part => ({
  track: 'stewards',
  section: 'houses',
  country,
  merit,
  ...rest,
});

/** The one who is best, and whom another replay does without. */
const best = makers('paper', 'KH', 5, { submits: 'twice' });
const others: readonly Part[] = [
  makers('paper', 'PE', 4, { offer: 'decline' }),
  makers('paper', 'MN', 3, {
    locale: 'ko',
    answers: { fullName: '솔롱고', passportName: 'Solongo' },
  }),
  makers('paper', 'PE', 1),
  makers('stage', 'MN', 5),
  makers('stage', 'KH', 4),
  makers('stage', 'FR', 5),
  makers('paper', 'KH', 5, { submits: 'late' }),
  makers('paper', 'KH', 5, { submits: 'never' }),
  stewards('LA', 5),
  stewards('PE', 4, { visa: 'refused' }),
  stewards('MN', 3),
  stewards('LA', 2),
  stewards('FR', 5),
];

const editionWith = ({ houses }: { readonly houses: number }) => {
  const track = shortTrackFile('stewards', '2032-01-06', { houses });
  const eligibility = { ...track.eligibility, countries: ['LA', 'MN', 'PE'] };
  const file = shortEditionFile(
    '2032',
    [
      shortTrackFile('makers', '2032-01-06', { paper: 2, stage: 1 }),
      { ...track, admission: 'nomination', eligibility },
    ],
    '2032-01-29',
  );
  return { ...file, evaluation: evaluationFile };
};

/** A morning of each track in Korea. */
const timetable = [
  'id,title_en,title_ko,kind,starts,ends,cohorts',
  'paper-in-korea,Paper in Korea,한국의 종이,lecture,2032-01-28 10:00,2032-01-28 12:00,makers',
  'houses-in-korea,Houses in Korea,한국의 집,lecture,2032-01-28 10:00,2032-01-28 12:00,stewards',
].join('\n');

const figures = {
  edition: '2032',
  applications: 12,
  ineligible: 2,
  tracks: [
    { id: 'makers', people: 3, countries: 2 },
    { id: 'stewards', people: 2, countries: 2 },
  ],
  nations: 4,
  invited: 5,
  graduates: 4,
  outstandingProposals: 2,
};

describe('a small edition', () => {
  const cohort = cohortOf('2032', [best, ...others]);
  let played: Played;

  beforeAll(async () => {
    const edition = checked(editionWith({ houses: 2 }));
    played = await playEdition(edition, cohort, undefined, { timetable });
  });
  afterAll(() => played?.close());

  test('[F68] goes from the first application to the report, and breaks no promise', () => {
    expect(played.broken).toEqual([]);
    expect(played.figures).toMatchObject(figures);
    expect(played.world.mailboxes.duplicates()).toBe(0);
  });

  test('[F59] ends in a report with each section, its partner, its weeks and its people', async () => {
    const path = '/achievements/2032';
    const report = await played.world.staff.coordinator.need<AchievementReport>('GET', path);
    expect(report).toMatchObject({ people: 5, nationCodes: ['KH', 'LA', 'MN', 'PE'], arrived: 4 });
    const visit = { from: '2032-01-27', to: '2032-01-30' };
    expect(report.tracks.flatMap(({ sections }) => sections)).toMatchObject([
      { id: 'paper', places: 2, people: 2, countries: 2, graduates: 2, visit },
      { id: 'stage', places: 1, people: 1, graduates: 1, partners: [{ name: 'House of stage' }] },
      { id: 'houses', places: 2, people: 2, countries: 2, graduates: 1, visit },
    ]);
    const page = await (await fetch(`${played.world.url}${path}`)).text();
    expect(page).toContain('The course paper');
  });

  test('[F59] [F78] tells how many of its people said what they learned, and no figure of so few', async () => {
    const { coordinator } = played.world.staff;
    const { learning } = await coordinator.need<AchievementReport>('GET', '/achievements/2032');
    const office = await coordinator.need<LearningReport>('GET', '/staff/editions/2032/evaluation');
    const { selfAssessment, course } = office;
    expect(selfAssessment?.after.asked).toBe(5);
    expect(selfAssessment?.after.answered).toBeGreaterThan(1);
    expect(selfAssessment?.after.answered).toBeLessThan(5);
    expect(course?.sections.reduce((sum, { answered }) => sum + answered, 0)).toBe(
      selfAssessment?.after.answered,
    );
    const [statement] = selfAssessment?.statements ?? [];
    expect(statement?.after).toBeGreaterThan(statement?.before ?? 0);
    expect(learning?.selfAssessment).toEqual({
      ...selfAssessment,
      telling: 'withheld',
      statements: evaluationFile.selfAssessment.statements,
    });
    expect(JSON.stringify(learning?.course)).not.toContain('mean');
  });

  test('[F52] [F68] has told everyone who travels of the timetable, once', () => {
    const told = played.runtime.mail.inbox
      .list({ limit: 1000 })
      .filter(({ tags }) => tags.some(({ value }) => value === 'timetable-published'));
    expect(new Set(told.flatMap(({ to }) => to)).size).toBe(5);
    expect(told).toHaveLength(5);
  });
});

test('[F68] one person less and one place more move the figures', async () => {
  const cohort = cohortOf('2032', [undefined, ...others]);
  const played = await playEdition(checked(editionWith({ houses: 3 })), cohort);
  await played.close();
  expect(played.broken).toEqual([]);
  expect(played.figures).toMatchObject({
    ...figures,
    applications: 11,
    tracks: [
      { id: 'makers', people: 2, countries: 1 },
      { id: 'stewards', people: 3, countries: 3 },
    ],
    nations: 3,
  });
});

describe('years of another shape', () => {
  const opensOn = '2031-12-08';
  const person = (
    track: string,
    country: string,
    merit: number,
    rest: Partial<Part> = {},
  ): Part => ({
    track,
    section: `${track}-course`,
    country,
    merit,
    ...rest,
  });
  const trackOf = (id: string, places = 2) =>
    shortTrackFile(id, opensOn, { [`${id}-course`]: places });

  test('[F68] no online stage, visit alone, fewer invited than trained, over the new year', async () => {
    const { online: _none, ...offline } = trackOf('offline');
    const { online: _no, proposal: _neither, ...direct } = trackOf('direct');
    const few = trackOf('few');
    const sections = few.sections.map((section) => ({ ...section, invited: 1 }));
    const edition = checked(
      shortEditionFile('2031-winter', [offline, direct, { ...few, sections }], '2031-12-31'),
    );
    const cohort = cohortOf('2031-winter', [
      person('offline', 'KH', 5),
      person('offline', 'PE', 4, { arrival: 'no-show' }),
      person('direct', 'KH', 4),
      person('direct', 'MN', 3),
      person('few', 'MN', 5),
      person('few', 'PE', 4),
    ]);
    const played = await playEdition(edition, cohort);
    await played.close();
    expect(played.broken).toEqual([]);
    expect(played.figures).toMatchObject({
      tracks: [
        { id: 'offline', people: 1, countries: 1 },
        { id: 'direct', people: 2, countries: 2 },
        { id: 'few', people: 2, countries: 2 },
      ],
      nations: 3,
      invited: 4,
      graduates: 4,
    });
  });

  describe('online alone', () => {
    const { proposal: _none, visit: _nobody, ...rest } = trackOf('remote');
    const sections = rest.sections.map(({ visit: _never, ...section }) => section);
    const { followUp } = evaluationFile;
    // A year later comes on the fourth day here, so that it is played in seconds.
    const answers = {
      opens: { anchor: 'course-ends', days: 3 },
      closes: { anchor: 'course-ends', days: 5 },
    };
    const file = {
      ...shortEditionFile('2031-online', [{ ...rest, sections }], undefined),
      evaluation: { followUp: { ...followUp, answers } },
    };
    const cohort = cohortOf('2031-online', [
      person('remote', 'PE', 5, { online: { missedModules: ['planning'] } }),
      person('remote', 'KH', 4),
    ]);
    let played: Played;
    beforeAll(async () => {
      played = await playEdition(checked(file), cohort, undefined, { yearLater: true });
      await played.close();
    });

    test('[F68] [F78] nobody travels, and graduates are asked once more', () => {
      expect(played.broken).toEqual([]);
      expect(played.figures).toMatchObject({
        tracks: [{ id: 'remote', people: 2, countries: 2 }],
        invited: 0,
        graduates: 1,
        toldAYearLater: 1,
      });
    });

    test('[F68] [F76] the command says how far it is, and its last line has the same figures', async () => {
      const lines = await printedBy({ edition: file, cohort }, '--year-later');
      expect(lines.filter((line) => line.startsWith('  ! '))).toEqual([]);
      const { seconds, mailsDuplicated, faults, ...same } = JSON.parse(lines.at(-1) ?? '');
      expect(same).toEqual(played.figures);
      expect({ mailsDuplicated, faults }).toEqual({ mailsDuplicated: 0, faults: 0 });
      expect(seconds).toBeGreaterThan(0);
      expect(lines[0]).toMatch(/^2031-12-08 {2}remote: \d+ people fill the form$/);
      expect(lines).toContainEqual(
        expect.stringMatching(/^2031-12-08 {2}remote: applications \d+ of 2$/),
      );
    });
  });
});
