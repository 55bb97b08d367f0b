/** What runs is the template, and each of its functions may do what it does and no more. */
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ofType } from '../infra/support/assemblies.ts';
import {
  neverRan,
  refusedCalls,
  tableAs,
  tableAsFunction,
  unusedGrants,
} from './support/own-roles.ts';
import { learned } from './support/rare-calls.ts';
import { lettersTo } from './support/visitor.ts';
import { playWholeYear, type WholeYear } from './support/whole-year.ts';

let year: WholeYear;

beforeAll(async () => {
  year = await playWholeYear();
});
afterAll(() => year?.played.close());

const namesOf = (type: string, name: string): string[] =>
  ofType('dev', type)
    .filter(({ stack }) => stack.endsWith('-Service') || stack.endsWith('-Data'))
    .map(({ Properties }) => String(Properties[name]))
    .sort();

describe('[F69] what runs is the synthesised template', () => {
  test('each function runs from its bundle in the assembly', () => {
    const { definitions } = year.played.runtime.functions;
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
    const { Table } = await tableAs(year.played.runtime, year.played.runtime.operator).send(
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
    const machines = year.played.runtime.states.stateMachines.map(({ name }) => name);
    expect(machines).toEqual(namesOf('AWS::StepFunctions::StateMachine', 'StateMachineName'));
    const executions = year.played.runtime.states.executions({ limit: 100 });
    expect(executions.map(({ name }) => name).sort()).toEqual(
      year.played.world.people
        .filter(({ plan }) => plan.answers.citizenship !== 'FR')
        .map(({ applicationId }) => applicationId)
        .sort(),
    );
  });

  test('the schedules are the template’s', () => {
    const schedules = year.played.runtime.eventing.scheduler.schedules().map(({ name }) => name);
    expect(schedules.sort()).toEqual(namesOf('AWS::Scheduler::Schedule', 'Name'));
  });

  test('what the template has and this machine does not run is told', () => {
    expect(year.played.runtime.notRun).toEqual([
      expect.stringContaining('AWS::CertificateManager::Certificate'),
      expect.stringContaining('AWS::WAFv2::WebACL'),
      expect.stringContaining('second factor'),
    ]);
  });
});

describe('[F14] a call that is extended for everyone', () => {
  test('reopens the draft of who was late, tells them once, and takes them to the last second', () => {
    expect(year.late.answers).toMatchObject({ late: 409, extended: 200 });
    expect(lettersTo(year.played.runtime, year.late.email, 'deadline-extended')).toHaveLength(1);
    expect(lettersTo(year.played.runtime, year.late.email, 'application-received')).toHaveLength(1);
  });

  test('who withdraws has one receipt, no review to be read, and no decision', () => {
    expect(year.late.answers).toMatchObject({ withdrawn: 200, again: 200 });
    const [before = 0, after] = year.late.reviews;
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(0);
    const letters = year.played.runtime.mail.inbox.list({ to: year.late.email, limit: 1000 });
    const moments = letters.map(({ tags }) => tags.find(({ name }) => name === 'moment')?.value);
    expect(moments.filter((moment) => moment === 'application-withdrawn')).toHaveLength(1);
    expect(moments[0]).toBe('application-withdrawn');
  });
});

describe('[F48] a course that ends on another day', () => {
  test('names whom it concerns before it is applied, tells them once and takes their answer', () => {
    expect(year.moved.previewed).toEqual({ 'visit-ends': 2 });
    expect(year.moved.letters()).toBe(1);
    expect(year.moved.answered).toBe(200);
  });
});

describe('a week in Korea', () => {
  test('[F53] a published timetable is in the calendar of whoever it is for', () => {
    expect(year.week.calendar).toContain('SUMMARY:Welcome');
  });

  test('[F54] two devices at a door keep one moment', () => {
    expect(year.week.checkedIn).toBe(1);
  });

  test('[F55] the one seat goes to whoever asks first, and to who waits when it is given back', () => {
    expect(year.week.standings).toEqual(['seated', 'waiting', 'none']);
    expect(year.week.letters).toEqual({ invited: 1, seats: 1 });
  });
});

describe('[F62] [F78] what people said of their learning', () => {
  test('stays in every figure when one of them is erased', async () => {
    expect(year.learnedBefore.selfAssessment?.both).toBeGreaterThan(0);
    expect(await learned(year.played)).toEqual(year.learnedBefore);
  });
});

describe('[F77] the space of a cohort', () => {
  test('holds nothing more of whoever has fallen short online', async () => {
    expect(year.leaver.before).toEqual(['Leaving soon', 'Leaving a word']);
    expect(await year.leaver.read()).toEqual([]);
  });

  test('is open to alumni, moderated, and holds nothing of whoever was erased', async () => {
    expect(year.space.told).toBe('Looked at');
    expect(year.spaceBefore).toEqual(['Written by one', 'Written by the other']);
    expect(await year.space.read()).toEqual(['Written by one']);
    const reported = await year.played.world.staff.coordinator.need(
      'GET',
      '/staff/editions/2032/cohort/contributions',
    );
    expect(reported).toEqual({ contributions: [] });
  });
});

describe('[F70] [Q36] permissions', () => {
  test('every call of a year was allowed by the caller’s own role', () => {
    expect(year.played.broken).toEqual([]);
    expect(refusedCalls(year.played.runtime)).toEqual([]);
  });

  test('a call that the function’s role does not allow is refused', async () => {
    const reporting = tableAsFunction(year.played.runtime, 'cpi-dev-reporting');
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
    const trial = tableAsFunction(year.played.runtime, 'cpi-dev-selection-trial');
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

  test('a year without documents runs all other functions', () => {
    expect([...neverRan(year.played.runtime)].sort()).toEqual(['Documents', 'DocumentsChecker']);
  });

  test('what was granted and nobody used is dead letters, and what the service asks of a machine', () => {
    const idle = neverRan(year.played.runtime);
    const unused = unusedGrants(year.played.runtime)
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
