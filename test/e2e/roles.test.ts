/** What runs is the template, and each of its functions may do what it does and no more. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccessKey, createCredentials } from '../../local/front-door/credentials.ts';
import { Edition } from '../../shared/domain/edition.ts';
import type { LearningReport } from '../../shared/domain/evaluation-report.ts';
import { ofType } from '../infra/support/assemblies.ts';
import { evaluationFile } from '../support/evaluation.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { type Played, playEdition } from '../support/running-application.ts';
import { shortEditionFile, shortTrackFile } from '../support/short-edition.ts';
import { type AlumniSpace, alumniSpace } from './support/alumni-space.ts';
import { planDeskDay } from './support/desk-day.ts';
import { type LateApplicant, planLateApplicant } from './support/late-applicant.ts';
import { type Leaver, planLeaver } from './support/leaver.ts';
import { type MovedDays, planMovedDays } from './support/moved-days.ts';
import { sessionOf } from './support/session.ts';
import { lettersTo } from './support/visitor.ts';
import { planWeekInKorea, type WeekInKorea } from './support/week-in-korea.ts';

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

let played: Played;
let late: LateApplicant;
let week: WeekInKorea;
let moved: MovedDays;
let leaver: Leaver;
let space: AlumniSpace;
let spaceBefore: readonly string[];
let learnedBefore: LearningReport;

/** An office that nominates somebody and withdraws it; staff look at the offices. */
const changeOfMind = async (opened: Played): Promise<void> => {
  const { world, runtime } = opened;
  const { coordinator } = world.staff;
  const email = 'late@ministries.example';
  const office = { country: 'KH', name: 'Ministry', contactName: 'Chea', email };
  const offices = '/staff/editions/2032/offices';
  await coordinator.need('POST', offices, { track: 'stewards', offices: [office] });
  await coordinator.need('GET', `${offices}?track=stewards`);
  await runtime.quiet();
  const headers = {
    cookie: await sessionOf(opened, email),
    accept: 'application/json',
    'content-type': 'application/json',
  };
  const post = (path: string, body: object) =>
    fetch(`${world.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const nominee = { name: 'Sok', email: 'sok@ministries.example', position: 'Head' };
  const nominated = await post('/nominations', { ...nominee, section: 'houses' });
  const { applicationId } = (await nominated.json()) as { readonly applicationId: string };
  await coordinator.need('GET', `/staff/applications/${applicationId}/endorsements`);
  const withdrawn = await post(`/nominations/${applicationId}/withdrawal`, {});
  expect(withdrawn.status).toBe(200);
};

/** What people said of their learning, as the office reads it. */
const learned = async ({ world }: Played): Promise<LearningReport> => {
  const path = '/staff/editions/2032/evaluation';
  await world.staff.coordinator.need('GET', `${path}/comments`);
  return world.staff.coordinator.need<LearningReport>('GET', path);
};

interface Queue {
  readonly reviews: readonly { readonly applicationId: string }[];
}

/** Somebody who has reviewed looks at an application again. */
const readOneReview = async ({ world }: Played): Promise<void> => {
  for (const { client: own } of world.staff.reviewers) {
    const { reviews } = await own.need<Queue>('GET', '/reviews?edition=2032&status=done');
    const [one] = reviews;
    if (one === undefined) continue;
    await own.need('GET', `/reviews/${one.applicationId}`);
    return;
  }
  throw new Error('Nobody has reviewed');
};

/** A graduate asks to be erased. */
const eraseOne = async ({ world }: Played): Promise<void> => {
  const confirm = world.people[3]?.applicationId;
  const path = `/staff/applications/${confirm}/erasure`;
  await world.staff.admin.need('POST', path, { confirm, why: 'Asked for it by mail' });
  await world.staff.coordinator.need('GET', '/staff/editions/2032/retention');
};

/** What few people do, and a year can be without. */
const rareCalls = async (opened: Played): Promise<void> => {
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
  space = await alumniSpace(opened, email, {
    ...{ email: other?.plan.email ?? '', applicationId: other?.applicationId ?? '' },
  });
  spaceBefore = await space.read();
  await fetch(`${world.url}/sign-out`, { method: 'POST', headers: { cookie } });
  const [last] = lettersTo(runtime, email, 'sign-in');
  runtime.mail.inbox.report(last?.id ?? '', 'bounce');
  await runtime.quiet();
  learnedBefore = await learned(opened);
  await eraseOne(opened);
};

beforeAll(async () => {
  played = await playEdition(edition, cohort, (opened) => {
    late = planLateApplicant(opened, 'makers', '2032-01-08T10:40');
    moved = planMovedDays(opened, opened.world.people[0]?.plan.email ?? '', {
      ...{ track: 'makers', section: 'paper', to: '2032-01-31', moment: '2032-01-13T12:00' },
    });
    leaver = planLeaver(
      opened,
      { email: 'stewards-0007@people.example', reader: 'stewards-0006@people.example' },
      '2032-01-16T12:00',
    );
    planDeskDay(opened, opened.world.people[0]?.plan.email ?? '', '2032-01-26T12:00');
    week = planWeekInKorea(opened, opened.world.people[0]?.plan.email ?? '', {
      date: '2032-01-28',
      moment: '2032-01-27T12:00',
      cohort: 'makers',
    });
  });
  await rareCalls(played);
});
afterAll(() => played?.close());

const namesOf = (type: string, name: string): string[] =>
  ofType('dev', type)
    .filter(({ stack }) => stack.endsWith('-Service') || stack.endsWith('-Data'))
    .map(({ Properties }) => String(Properties[name]))
    .sort();

const client = (credentials: AccessKey) =>
  new DynamoDBClient({
    endpoint: played.runtime.endpoint,
    region: 'ap-northeast-2',
    credentials,
    maxAttempts: 1,
  });

describe('[F69] what runs is the synthesised template', () => {
  test('each function runs from its bundle in the assembly', () => {
    const { definitions } = played.runtime.functions;
    const running = definitions.map(({ name }) => name);
    expect(running).toEqual(
      expect.arrayContaining(namesOf('AWS::Lambda::Function', 'FunctionName')),
    );
    for (const { codeDirectory, name } of definitions) {
      expect(codeDirectory, name).toMatch(/\/cdk\.out\/asset\.[0-9a-f]{64}$/);
    }
  });

  test('the table has the keys, the indexes and the stream that it has in the cloud', async () => {
    const [declared] = ofType('dev', 'AWS::DynamoDB::GlobalTable');
    const { TableName, KeySchema, GlobalSecondaryIndexes } = declared?.Properties ?? {};
    const { Table } = await client(played.runtime.operator).send(
      new DescribeTableCommand({ TableName: String(TableName) }),
    );
    expect(Table?.KeySchema).toEqual(KeySchema);
    const shape = (indexes: unknown) =>
      (indexes as { IndexName: string; KeySchema: unknown; Projection: unknown }[])
        .map((index) => [index.IndexName, index.KeySchema])
        .sort();
    expect(shape(Table?.GlobalSecondaryIndexes)).toEqual(shape(GlobalSecondaryIndexes));
  });

  test('the state machine is the one definition, and each journey was its execution', () => {
    const machines = played.runtime.states.stateMachines.map(({ name }) => name);
    expect(machines).toEqual(namesOf('AWS::StepFunctions::StateMachine', 'StateMachineName'));
    const executions = played.runtime.states.executions({ limit: 100 });
    expect(executions.map(({ name }) => name).sort()).toEqual(
      played.world.people
        .filter(({ plan }) => plan.answers.citizenship !== 'FR')
        .map(({ applicationId }) => applicationId)
        .sort(),
    );
  });

  test('the schedules are the template’s', () => {
    const schedules = played.runtime.eventing.scheduler.schedules().map(({ name }) => name);
    expect(schedules.sort()).toEqual(namesOf('AWS::Scheduler::Schedule', 'Name'));
  });

  test('what the template has and this machine does not run is told', () => {
    expect(played.runtime.notRun).toEqual([
      expect.stringContaining('AWS::CertificateManager::Certificate'),
      expect.stringContaining('AWS::WAFv2::WebACL'),
      expect.stringContaining('second factor'),
    ]);
  });
});

describe('[F14] a call that is extended for everyone', () => {
  test('reopens the draft of who was late, tells them once, and takes them to the last second', () => {
    expect(late.answers).toMatchObject({ late: 409, extended: 200 });
    expect(lettersTo(played.runtime, late.email, 'deadline-extended')).toHaveLength(1);
    expect(lettersTo(played.runtime, late.email, 'application-received')).toHaveLength(1);
  });

  test('who withdraws has one receipt, no review to be read, and no decision', () => {
    expect(late.answers).toMatchObject({ withdrawn: 200, again: 200 });
    const [before = 0, after] = late.reviews;
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(0);
    const letters = played.runtime.mail.inbox.list({ to: late.email, limit: 1000 });
    const moments = letters.map(({ tags }) => tags.find(({ name }) => name === 'moment')?.value);
    expect(moments.filter((moment) => moment === 'application-withdrawn')).toHaveLength(1);
    expect(moments[0]).toBe('application-withdrawn');
  });
});

describe('[F48] a course that ends on another day', () => {
  test('names whom it concerns before it is applied, tells them once and takes their answer', () => {
    expect(moved.previewed).toEqual({ 'visit-ends': 2 });
    expect(moved.letters()).toBe(1);
    expect(moved.answered).toBe(200);
  });
});

describe('a week in Korea', () => {
  test('[F53] a published timetable is in the calendar of whoever it is for', () => {
    expect(week.calendar).toContain('SUMMARY:Welcome');
  });

  test('[F54] two devices at a door keep one moment', () => {
    expect(week.checkedIn).toBe(1);
  });

  test('[F55] the one seat goes to whoever asks first, and to who waits when it is given back', () => {
    expect(week.standings).toEqual(['seated', 'waiting', 'none']);
    expect(week.letters).toEqual({ invited: 1, seats: 1 });
  });
});

describe('[F62] [F78] what people said of their learning', () => {
  test('stays in every figure when one of them is erased', async () => {
    expect(learnedBefore.selfAssessment?.both).toBeGreaterThan(0);
    expect(await learned(played)).toEqual(learnedBefore);
  });
});

describe('[F77] the space of a cohort', () => {
  test('holds nothing more of whoever has fallen short online', async () => {
    expect(leaver.before).toEqual(['Leaving soon', 'Leaving a word']);
    expect(await leaver.read()).toEqual([]);
  });

  test('is open to alumni, moderated, and holds nothing of whoever was erased', async () => {
    expect(space.told).toBe('Looked at');
    expect(spaceBefore).toEqual(['Written by one', 'Written by the other']);
    expect(await space.read()).toEqual(['Written by one']);
    const reported = await played.world.staff.coordinator.need(
      'GET',
      '/staff/editions/2032/cohort/contributions',
    );
    expect(reported).toEqual({ contributions: [] });
  });
});

describe('[F70] [Q36] permissions', () => {
  test('every call of a year was allowed by the caller’s own role', () => {
    expect(played.broken).toEqual([]);
    const refusals = played.runtime.functions
      .logs()
      .filter(({ logPath }) => existsSync(logPath))
      .flatMap(({ logPath }) => readFileSync(logPath, 'utf8').split('\n'))
      .filter((line) => line.includes('not authorized to perform'));
    expect(refusals).toEqual([]);
  });

  test('a call that the function’s role does not allow is refused', async () => {
    const { kernel } = played.runtime;
    const seed = Buffer.from(readFileSync(join(kernel.dataDirectory, 'seed'), 'utf8'), 'hex');
    const { ofFunction } = createCredentials(kernel.assembly, seed);
    const reporting = client(ofFunction('cpi-dev-reporting'));
    const key = { pk: { S: 'EDITION#2032' }, sk: { S: 'EDITION' } };
    const read = new BatchGetItemCommand({ RequestItems: { 'cpi-dev': { Keys: [key] } } });
    expect((await reporting.send(read)).Responses?.['cpi-dev']).toHaveLength(1);
    const write = new PutItemCommand({ TableName: 'cpi-dev', Item: key });
    await expect(reporting.send(write)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringMatching(/dynamodb:PutItem on resource: .*table\/cpi-dev/),
    });
  });

  test('[F33] what another cap would change is worked out by a function that cannot write', async () => {
    const { kernel } = played.runtime;
    const seed = Buffer.from(readFileSync(join(kernel.dataDirectory, 'seed'), 'utf8'), 'hex');
    const { ofFunction } = createCredentials(kernel.assembly, seed);
    const trial = client(ofFunction('cpi-dev-selection-trial'));
    const key = { pk: { S: 'EDITION#2032' }, sk: { S: 'SELECTION#makers' } };
    const writes = [
      new PutItemCommand({ TableName: 'cpi-dev', Item: key }),
      new UpdateItemCommand({ TableName: 'cpi-dev', Key: key }),
      new DeleteItemCommand({ TableName: 'cpi-dev', Key: key }),
    ];
    for (const write of writes) {
      await expect(trial.send(write as PutItemCommand)).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    }
  });

  const unusedGrants = () =>
    played.runtime
      .unusedGrants()
      .filter(({ role }) => role.includes('-Service-'))
      .map(({ role, action }) => ({
        role: /Cpi-dev-(?:Service|Data)-(.*?)(?:Function)?Role/.exec(role)?.[1] ?? role,
        action,
      }));
  /** Functions that never ran: they did not even write a line into their log. */
  const neverRan = () =>
    new Set(
      unusedGrants()
        .filter(({ action }) => action === 'logs:CreateLogStream')
        .map(({ role }) => role),
    );

  test('a year without documents runs all other functions', () => {
    expect([...neverRan()].sort()).toEqual(['Documents', 'DocumentsChecker']);
  });

  test('what was granted and nobody used is dead letters, and what the service asks of a machine', () => {
    const idle = neverRan();
    const unused = unusedGrants()
      .filter(({ role }) => !idle.has(role))
      .map(({ role, action }) => `${role} ${action}`)
      .filter((grant) => !/^JourneyMachine (logs|xray):/.test(grant));
    expect(unused.sort()).toEqual([
      'EventFlowPipe sqs:SendMessage',
      'EventFlowProjector sqs:GetQueueAttributes',
      'EventFlowProjector sqs:GetQueueUrl',
      'EventFlowProjector sqs:SendMessage',
      // No reviewer drops out this year; panels.test.ts has one that does.
      'ReviewReplacer dynamodb:PutItem',
      'Schedules sqs:SendMessage',
      // A year without documents; retention.test.ts deletes some.
      'SchedulesRetention s3:DeleteObjectVersion',
      'SchedulesRetention s3:ListBucketVersions',
    ]);
  });
});
