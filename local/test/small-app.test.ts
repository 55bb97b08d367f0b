import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallApp, startSmallApp } from './small-app.ts';

const day = 24 * 60 * 60 * 1000;

describe('the small app on the local runtime', () => {
  let app: SmallApp;
  let database: DynamoDBClient;
  let tableName: string;
  beforeAll(async () => {
    app = await startSmallApp();
    database = new DynamoDBClient(operatorConfig());
    tableName = app.kernel.assembly.byType('AWS::DynamoDB::GlobalTable')[0]?.physicalId ?? '';
  }, 60_000);
  afterAll(async () => {
    database.destroy();
    await app.dispose();
  });

  const operatorConfig = () => ({
    endpoint: app.endpoint,
    region: app.kernel.assembly.region,
    credentials: app.operator,
  });
  const post = (path: string, body: unknown) =>
    fetch(app.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  async function recorded(kind: string): Promise<readonly Record<string, unknown>[]> {
    const { Items = [] } = await database.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :kind',
        ExpressionAttributeValues: { ':kind': { S: kind } },
      }),
    );
    return Items.map(({ sk, detail }) => ({ id: sk?.S, ...JSON.parse(detail?.S ?? '{}') }));
  }
  async function item(pk: string, sk: string) {
    const Key = { pk: { S: pk }, sk: { S: sk } };
    return (await database.send(new GetItemCommand({ TableName: tableName, Key }))).Item;
  }
  const queueUrl = (name: string) =>
    app.kernel.assembly.byType('AWS::SQS::Queue').find((queue) => queue.logicalId.startsWith(name))
      ?.physicalId;

  it('takes a request through the edge and the HTTP API to a function that writes', async () => {
    expect((await post('/loans', { book: 'Hamlet', borrower: 'Ada' })).status).toBe(201);
    expect((await post('/loans', { book: 'Hamlet', borrower: 'Bob' })).status).toBe(409);
    const loan = await fetch(`${app.url}/loans/Hamlet`);
    expect(await loan.json()).toMatchObject({ borrower: { S: 'Ada' } });
  });

  it('carries what was written along the stream to the bus and to the counting function', async () => {
    await app.quiet();
    const [audit] = await recorded('AUDIT');
    expect(audit).toMatchObject({ source: 'library.loans', detail: { book: 'Hamlet' } });
    expect(await item('COUNT', 'Ada')).toMatchObject({ loans: { N: '1' } });
  });

  it("[F70] refuses a call outside the function's own role, and says which and why", async () => {
    const refused = await fetch(`${app.url}/loans/Hamlet`, { method: 'DELETE' });
    expect(refused.status).toBe(500);
    const line = app.lines.find((one) => one.includes('dynamodb:DeleteItem'));
    expect(line).toMatch(/LoansServiceRole.*not authorized to perform: dynamodb:DeleteItem/);
    expect(await item('BOOK#Hamlet', 'LOAN')).toBeDefined();
  });

  it('[F70] tells which permissions were used and which never were', () => {
    const used = app.usedPermissions().map(({ action }) => action);
    expect(used).toContain('dynamodb:PutItem');
    const unused = app.unusedGrants().filter(({ role }) => role.includes('LoansServiceRole'));
    expect(unused.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['dynamodb:Scan', 'kms:GenerateMac']),
    );
    expect(unused.map(({ action }) => action)).not.toContain('dynamodb:GetItem');
  });

  it('[F71] runs a workflow over its task token and two weeks of waiting in moments', async () => {
    await post('/loans', { book: 'Emma', borrower: 'Cy', workflow: true });
    await app.quiet();
    const [asked] = await recorded('TOKEN');
    const queues = new SQSClient(operatorConfig());
    await queues.send(
      new SendMessageCommand({
        QueueUrl: queueUrl('Answers'),
        MessageBody: JSON.stringify({ token: asked?.token }),
      }),
    );
    queues.destroy();
    await app.quiet();
    expect(await recorded('FINE')).toEqual([]);
    await app.advanceTo(app.kernel.clock.now() + 15 * day);
    expect(await recorded('FINE')).toMatchObject([{ id: 'Emma' }]);
    expect(app.states.executions({ limit: 1 })).toMatchObject([{ status: 'SUCCEEDED' }]);
  });

  it("runs the nightly round once each night, at two o'clock in Seoul", async () => {
    const rounds = (await recorded('AUDIT')).filter(({ source }) => source === 'aws.scheduler');
    expect(rounds).toHaveLength(15);
  });

  it('deletes an item within an hour of its time', async () => {
    const expiresAt = Math.floor(app.kernel.clock.now() / 1000) + 600;
    await database.send(
      new PutItemCommand({
        TableName: tableName,
        Item: { pk: { S: 'NOTE' }, sk: { S: '1' }, expiresAt: { N: String(expiresAt) } },
      }),
    );
    await app.advanceTo(app.kernel.clock.now() + 2 * 60 * 60 * 1000);
    expect(await item('NOTE', '1')).toBeUndefined();
    expect(await item('BOOK#Emma', 'LOAN')).toBeDefined();
  });

  it('lets a signed-in librarian through the JWT authorizer, and nobody else', async () => {
    expect((await fetch(`${app.url}/me`)).status).toBe(401);
    await app.userPools.createUser({
      username: 'kim@library.example',
      password: 'Correct-horse-1',
      groups: ['librarian'],
    });
    const { AccessToken } = await signIn('kim@library.example', 'Correct-horse-1');
    const headers = { authorization: `Bearer ${AccessToken}` };
    const me = await fetch(`${app.url}/me`, { headers });
    expect(me.status).toBe(200);
    const { event } = (await me.json()) as { event: Record<string, never> };
    expect(event).toMatchObject({
      requestContext: { authorizer: { jwt: { claims: { 'cognito:groups': '[librarian]' } } } },
    });
    await app.advanceTo(app.kernel.clock.now() + 2 * 60 * 60 * 1000);
    expect((await fetch(`${app.url}/me`, { headers })).status).toBe(401);
  });

  async function signIn(username: string, password: string): Promise<{ AccessToken: string }> {
    const [client] = app.kernel.assembly.byType('AWS::Cognito::UserPoolClient');
    const response = await fetch(app.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
      },
      body: JSON.stringify({
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: client?.physicalId,
        AuthParameters: { USERNAME: username, PASSWORD: password },
      }),
    });
    const { AuthenticationResult } = (await response.json()) as {
      AuthenticationResult: { AccessToken: string };
    };
    return AuthenticationResult;
  }

  it('keeps a mail and its bounce on this machine', async () => {
    const sent = await app.functions.invoke('Notify', {
      to: 'bounce@simulator.amazonses.com',
      text: 'Your book is here.',
    });
    expect(sent).toMatchObject({ ok: true, payload: { id: expect.any(String) } });
    await app.quiet();
    expect(await recorded('MAIL')).toMatchObject([{ eventType: 'Bounce' }]);
  });

  it("serves the deployed files and adds the origin's secret header", async () => {
    const page = await fetch(`${app.url}/desk/index.html`);
    expect(await page.text()).toContain('The desk');
    const echo = await fetch(`${app.url}/echo/x?a=1&a=2`);
    expect(await echo.json()).toMatchObject({
      event: {
        headers: { 'x-origin-secret': expect.stringMatching(/^[0-9a-f]{32}$/) },
        queryStringParameters: { a: '1,2' },
      },
    });
    expect(echo.headers.getSetCookie()).toEqual(['seen=1; HttpOnly', 'shelf=a']);
  });

  it('takes a body of up to 10 MB', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024 + 1);
    const response = await fetch(`${app.url}/echo/x`, { method: 'POST', body });
    expect(response.status).toBe(413);
  });

  it('conflicts and throttles when a switch asks, as the real database does', async () => {
    const { faults } = app.kernel;
    const put = (sk: string) => ({
      TableName: tableName,
      Item: { pk: { S: 'NOTE' }, sk: { S: sk } },
    });
    // Without retries of the SDK, which would hide what strikes once.
    const impatient = new DynamoDBClient({ ...operatorConfig(), maxAttempts: 1 });
    const TransactItems = [{ Put: put('2') }, { Put: put('3') }];
    const transaction = new TransactWriteItemsCommand({ TransactItems });
    faults.arm({ name: 'dynamodb.TransactionConflict', subject: tableName, times: 1 });
    await expect(impatient.send(transaction)).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
    });
    faults.arm({ name: 'dynamodb.Throttling', times: 1 });
    await expect(impatient.send(new PutItemCommand(put('4')))).rejects.toMatchObject({
      name: 'ProvisionedThroughputExceededException',
    });
    impatient.destroy();
    faults.arm({ name: 'dynamodb.Throttling', times: 1 });
    await database.send(new PutItemCommand(put('5')));
    expect(await item('NOTE', '5')).toBeDefined();
    expect(await item('NOTE', '2')).toBeUndefined();
  });

  it('tries an asynchronous invocation again, a minute later', async () => {
    const lambda = new LambdaClient(operatorConfig());
    app.kernel.faults.arm({
      name: 'lambda.Kill',
      subject: app.functions.find('Fine')?.name,
      times: 1,
    });
    await lambda.send(
      new InvokeCommand({
        FunctionName: 'Fine',
        InvocationType: 'Event',
        Payload: JSON.stringify({ book: 'Ulysses' }),
      }),
    );
    lambda.destroy();
    await app.quiet();
    expect(await item('FINE', 'Ulysses')).toBeUndefined();
    await app.advanceTo(app.kernel.clock.now() + 61_000);
    expect(await item('FINE', 'Ulysses')).toBeDefined();
  });

  it('names nothing of this template as not run', () => {
    expect(app.notRun).toEqual([]);
  });
});
