/** A year in which everything happens that a function is there for, but documents. */
import { expect } from 'vitest';
import { Edition } from '../../../shared/domain/edition.ts';
import type { LearningReport } from '../../../shared/domain/evaluation-report.ts';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { evaluationFile } from '../../support/evaluation.ts';
import { cohortOf } from '../../support/made-up-people.ts';
import { type Played, playEdition } from '../../support/running-application.ts';
import { shortEditionFile, shortTrackFile } from '../../support/short-edition.ts';
import { type AlumniSpace, alumniSpace } from './alumni-space.ts';
import { planDeskDay } from './desk-day.ts';
import { type LateApplicant, planLateApplicant } from './late-applicant.ts';
import { type Leaver, planLeaver } from './leaver.ts';
import { type MovedDays, planMovedDays } from './moved-days.ts';
import { changeOfMind, eraseOne, learned, planLookAhead, readOneReview } from './rare-calls.ts';
import { sessionOf } from './session.ts';
import { lettersTo } from './visitor.ts';
import { planWeekInKorea, type WeekInKorea } from './week-in-korea.ts';

const cohort = cohortOf('2032', [
  { track: 'makers', section: 'paper', country: 'KH', merit: 5 },
  { track: 'makers', section: 'paper', country: 'PE', merit: 4, offer: 'decline' },
  { track: 'makers', section: 'paper', country: 'PE', merit: 3 },
  { track: 'makers', section: 'stage', country: 'MN', merit: 5 },
  { track: 'makers', section: 'stage', country: 'FR', merit: 5 },
  { track: 'stewards', section: 'houses', country: 'KH', merit: 5 },
  {
    ...{ track: 'stewards', section: 'houses', country: 'PE', merit: 4 },
    online: { missedModules: ['planning'], missedSeminars: ['opening'] },
  },
]);

/** An open call and a track by nomination; offices nominate to the end of the year. */
const file = shortEditionFile(
  '2032',
  [
    shortTrackFile('makers', '2032-01-06', { paper: 2, stage: 1 }),
    {
      ...shortTrackFile('stewards', '2032-01-06', { houses: 2 }),
      admission: 'nomination',
      nomination: { closesAt: '2032-12-31T10:00' },
    },
  ],
  '2032-01-29',
);
const dinner = { seats: 1, answerBy: '2032-01-29T10:00' };
/** Everything is deleted on the morning after the course, within the year that is played. */
const gone = '2032-02-10';
const retention = { passport: gone, visa: gone, journey: gone, emergency: gone, health: gone };
const edition = Edition.parse({
  ...{ ...file, retention, evaluation: evaluationFile },
  cpiDay: { ...file.cpiDay, dinner },
});

/** What was seen before somebody was erased at the very end. */
interface Afterwards {
  readonly space: AlumniSpace;
  readonly spaceBefore: readonly string[];
  readonly learnedBefore: LearningReport;
}

export interface WholeYear extends Afterwards {
  readonly played: Played;
  readonly late: LateApplicant;
  readonly leaver: Leaver;
  readonly moved: MovedDays;
  readonly week: WeekInKorea;
}

/** What few people do, and a year can be without. */
const rareCalls = async (opened: Played): Promise<Afterwards> => {
  const { world, runtime } = opened;
  const { email } = world.people[0]?.plan ?? { email: '' };
  await fetch(`${world.url}/`);
  await world.staff.admin.need('GET', `/staff/editions/${world.edition.edition}/audit`);
  const tried = `/staff/editions/${world.edition.edition}/selections/makers/what-if`;
  await world.staff.coordinator.need('POST', tried, { perCountry: 1 });
  await changeOfMind(opened);
  await readOneReview(opened);
  await runtime.advanceTo(Date.parse(`${gone}T04:00:00+09:00`));
  const reviewers = '/staff/editions/2032/reviewers';
  const guest = { email: 'guest@staff.example', locale: 'en', country: 'KR' };
  await world.staff.coordinator.need('PUT', `${reviewers}/guest-reviewer`, guest);
  await world.staff.coordinator.need('POST', `${reviewers}/guest-reviewer/removal`, {
    reason: 'Cannot come after all',
  });
  const cookie = await sessionOf(opened, email);
  const letter = await fetch(`${world.url}/my/letters/final`, { headers: { cookie } });
  expect(letter.headers.get('content-type')).toBe('application/pdf');
  const [, , , other] = world.people;
  const space = await alumniSpace(opened, email, {
    ...{ email: other?.plan.email ?? '', applicationId: other?.applicationId ?? '' },
  });
  const spaceBefore = await space.read();
  await fetch(`${world.url}/sign-out`, { method: 'POST', headers: { cookie } });
  const [last] = lettersTo(runtime, email, 'sign-in');
  runtime.mail.inbox.report(last?.id ?? '', 'bounce');
  await runtime.quiet();
  const learnedBefore = await learned(opened);
  await eraseOne(opened);
  return { space, spaceBefore, learnedBefore };
};

/** What happens beside the plan of everybody. */
const storiesIn = (opened: OpenWorld) => {
  const email = opened.world.people[0]?.plan.email ?? '';
  planLookAhead(opened, '2032-01-08T15:00');
  planDeskDay(opened, email, '2032-01-26T12:00');
  return {
    late: planLateApplicant(opened, 'makers', '2032-01-08T10:40'),
    moved: planMovedDays(opened, email, {
      ...{ track: 'makers', section: 'paper', to: '2032-01-31', moment: '2032-01-13T12:00' },
    }),
    leaver: planLeaver(
      opened,
      { email: 'stewards-0007@people.example', reader: 'stewards-0006@people.example' },
      '2032-01-16T12:00',
    ),
    week: planWeekInKorea(opened, email, {
      date: '2032-01-28',
      moment: '2032-01-27T12:00',
      cohort: 'makers',
    }),
  };
};

/** Plays it to the end, and what few people do after it. */
export const playWholeYear = async (): Promise<WholeYear> => {
  let stories: ReturnType<typeof storiesIn> | undefined;
  const played = await playEdition(edition, cohort, (opened) => {
    stories = storiesIn(opened);
  });
  if (stories === undefined) throw new Error('Nothing happened beside the plan');
  return { played, ...stories, ...(await rareCalls(played)) };
};
