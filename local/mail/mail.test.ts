import {
  GetSendQuotaCommand,
  SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Served, serve } from '../test/serve.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createMail, type Mail } from './mail.ts';

const topic = 'arn:aws:sns:ap-northeast-2:111122223333:feedback';
const resources = [
  {
    type: 'AWS::SES::EmailIdentity',
    arn: 'arn:aws:ses:ap-northeast-2:111122223333:identity/library.example',
    properties: { EmailIdentity: 'library.example' },
  },
  {
    type: 'AWS::SES::ConfigurationSet',
    arn: 'arn:aws:ses:ap-northeast-2:111122223333:configuration-set/letters',
    physicalId: 'letters',
  },
  {
    type: 'AWS::SES::ConfigurationSetEventDestination',
    arn: 'feedback',
    properties: {
      ConfigurationSetName: 'letters',
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint'],
        SnsDestination: { TopicARN: topic },
      },
    },
  },
];

interface MailEvent {
  readonly eventType: string;
  readonly mail: { readonly destination: readonly string[]; readonly messageId: string };
  readonly [detail: string]: unknown;
}

let kernel: TestKernel;
let mail: Mail;
let served: Served;
let client: SESClient;
let events: MailEvent[];

beforeEach(async () => {
  kernel = createTestKernel({ resources });
  events = [];
  mail = createMail(kernel, (topicArn, message) => {
    expect(topicArn).toBe(topic);
    events.push(JSON.parse(message) as MailEvent);
  });
  served = await serve(mail, {
    accessKeyId: 'AKIA',
    roleArn: 'arn:aws:iam::111122223333:role/notify',
  });
  client = new SESClient({
    endpoint: served.url,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
});

afterEach(async () => {
  client.destroy();
  await served.close();
  kernel.dispose();
});

async function sendTo(to: string, from = 'Desk <desk@library.example>'): Promise<string> {
  const mime = await new MailComposer({
    from,
    to,
    subject: '책이 도착했습니다',
    text: 'It is here.',
    html: '<p>It is here.</p>',
    attachments: [{ filename: 'slip.txt', content: 'shelf 7' }],
  })
    .compile()
    .build();
  const { MessageId = '' } = await client.send(
    new SendRawEmailCommand({
      RawMessage: { Data: mime },
      ConfigurationSetName: 'letters',
      Tags: [{ Name: 'moment', Value: 'arrival' }],
    }),
  );
  return MessageId;
}

test('a sent mail can be read, in virtual time, and its events are published', async () => {
  const id = await sendTo('min@example.com');
  expect(mail.inbox.list({ to: 'MIN@example.com' })).toEqual([
    {
      id,
      date: '2023-04-14T01:00:00.000Z',
      from: 'desk@library.example',
      to: ['min@example.com'],
      subject: '책이 도착했습니다',
      tags: [{ name: 'moment', value: 'arrival' }],
      outcomes: { 'min@example.com': 'delivered' },
    },
  ]);
  expect(mail.inbox.list({ to: 'other@example.com' })).toEqual([]);
  expect(mail.inbox.list({ since: kernel.clock.now() + 1 })).toEqual([]);

  const message = await mail.inbox.message(id);
  expect(message).toMatchObject({
    from: 'Desk <desk@library.example>',
    html: expect.stringContaining('<p>It is here.</p>'),
    attachments: [{ index: 0, filename: 'slip.txt', size: 7 }],
  });
  expect(message?.text.trim()).toBe('It is here.');
  expect(message?.headers[0]?.value).toBe(`<${id}@ap-northeast-2.amazonses.com>`);
  expect((await mail.inbox.attachment(id, 0))?.content.toString()).toBe('shelf 7');

  expect(events.map((event) => event.eventType)).toEqual(['Send', 'Delivery']);
  expect(events[0]?.mail).toMatchObject({
    messageId: id,
    timestamp: '2023-04-14T01:00:00.000Z',
    source: 'desk@library.example',
    destination: ['min@example.com'],
    commonHeaders: { subject: '책이 도착했습니다', to: ['min@example.com'] },
    tags: {
      'ses:configuration-set': ['letters'],
      'ses:caller-identity': ['notify'],
      moment: ['arrival'],
    },
  });
});

test('a hard bounce is told and suppresses the address; the simulator only bounces', async () => {
  await sendTo('gone@nowhere.invalid');
  await sendTo('gone@nowhere.invalid');
  await sendTo('bounce+7@simulator.amazonses.com');
  await sendTo('bounce+7@simulator.amazonses.com');
  const bounces = events.filter((event) => event.eventType === 'Bounce');
  expect(bounces.map((event) => event.bounce)).toMatchObject([
    { bounceType: 'Permanent', bounceSubType: 'General' },
    { bounceSubType: 'OnAccountSuppressionList' },
    { bounceSubType: 'General', bouncedRecipients: [{ status: '5.1.1', action: 'failed' }] },
    { bounceSubType: 'General' },
  ]);
  expect(mail.inbox.list({ to: 'gone@nowhere.invalid' }).map(({ outcomes }) => outcomes)).toEqual([
    { 'gone@nowhere.invalid': 'suppressed' },
    { 'gone@nowhere.invalid': 'bounced' },
  ]);
});

test('complaints come from the simulator, and from the inbox on demand', async () => {
  await sendTo('complaint@simulator.amazonses.com');
  expect(events.map((event) => event.eventType)).toEqual(['Send', 'Delivery', 'Complaint']);
  const id = await sendTo('min@example.com');
  expect(mail.inbox.report(id, 'complaint')).toBe(true);
  expect(events.at(-1)).toMatchObject({
    eventType: 'Complaint',
    mail: { messageId: id },
    complaint: { complainedRecipients: [{ emailAddress: 'min@example.com' }] },
  });
  await sendTo('min@example.com');
  expect(events.at(-1)).toMatchObject({ bounce: { bounceSubType: 'OnAccountSuppressionList' } });
});

test('[F70] sending needs the identity and the configuration set', () => {
  const body = new URLSearchParams({
    Action: 'SendEmail',
    Source: 'Desk <desk@mail.library.example>',
    ConfigurationSetName: 'letters',
    'Destination.ToAddresses.member.1': 'min@example.com',
  });
  const checks = mail.permissions({
    service: 'ses',
    method: 'POST',
    url: new URL(served.url),
    headers: {},
    body: Buffer.from(body.toString()),
  });
  const context = {
    'ses:FromAddress': 'desk@mail.library.example',
    'ses:Recipients': ['min@example.com'],
  };
  const prefix = 'arn:aws:ses:ap-northeast-2:111122223333';
  expect(checks).toEqual([
    { action: 'ses:SendEmail', resource: `${prefix}:identity/library.example`, context },
    { action: 'ses:SendEmail', resource: `${prefix}:configuration-set/letters`, context },
  ]);
});

test('mail from elsewhere, or through a configuration set that is not there, is refused', async () => {
  await expect(sendTo('min@example.com', 'desk@museum.example')).rejects.toMatchObject({
    name: 'MessageRejected',
    message: expect.stringContaining('AP-NORTHEAST-2: desk@museum.example'),
  });
  const simple = new SendEmailCommand({
    Source: 'desk@library.example',
    Destination: { ToAddresses: ['min@example.com'] },
    Message: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'There' } } },
    ConfigurationSetName: 'absent',
  });
  await expect(client.send(simple)).rejects.toMatchObject({
    name: 'ConfigurationSetDoesNotExistException',
  });
  expect(mail.inbox.list()).toEqual([]);
});

test('a failing SES fails as often as was asked for', async () => {
  kernel.faults.arm({ name: 'ses.Fail', subject: 'min@example.com', times: 1 });
  await sendTo('soo@example.com');
  await expect(sendTo('min@example.com')).rejects.toMatchObject({
    $metadata: { httpStatusCode: 503 },
  });
  await sendTo('min@example.com');
  expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 2 });
});

test('[F66] mail and the suppression list survive a restart', async () => {
  const id = await sendTo('gone@nowhere.invalid');
  const next = createMail(kernel, () => undefined);
  expect(next.inbox.list().map((summary) => summary.id)).toEqual([id]);
  expect(next.inbox.raw(id)?.toString()).toContain('Subject: =?UTF-8?');
});
