import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMail, type Mail } from '../mail/mail.ts';
import { freePort } from '../protocol/http.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import type { StartPageSources } from './sources.ts';
import { createStartPage, type StartPage } from './start-page.ts';

const identity = {
  type: 'AWS::SES::EmailIdentity',
  arn: 'identity',
  properties: { EmailIdentity: 'library.example' },
};

const schedule = {
  type: 'AWS::Scheduler::Schedule',
  arn: 'schedule',
  properties: { ScheduleExpressionTimezone: 'Asia/Seoul' },
};

let kernel: TestKernel;
let mail: Mail;
let page: StartPage;
let url: string;
let port: number;

beforeEach(async () => {
  kernel = createTestKernel({ resources: [identity, schedule] });
  mail = createMail(kernel, () => undefined);
  const logPath = join(kernel.dataDirectory, 'loans.log');
  writeFileSync(logPath, 'START RequestId: 1\n');
  const sources: StartPageSources = {
    title: 'The library',
    inbox: mail.inbox,
    addresses: () => [{ name: 'Reading room', url: 'http://127.0.0.1:8080/' }],
    signIns: () => [
      { role: 'Librarian', address: 'http://127.0.0.1:8080/desk', password: 'let <me> in' },
    ],
    executions: () => [
      {
        arn: 'arn',
        name: 'loan-7',
        machine: 'loan',
        status: 'RUNNING',
        startedAt: kernel.clock.now(),
        stoppedAt: undefined,
        states: ['Await return'],
      },
    ],
    functions: () => [{ name: 'loans', logPath }],
    queues: async () => [
      { name: 'dead', arn: 'arn', visible: 1, inFlight: 0, delayed: 0, deadLetter: true },
    ],
    tables: async () => [{ name: 'Loans', items: 12 }],
    notifications: () => [],
    notRun: () => ['AWS::WAFv2::WebACL Wall'],
  };
  page = createStartPage(kernel, sources);
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  await page.start(port);
});

afterEach(async () => {
  await page.stop();
  kernel.dispose();
});

async function browse(path: string, init: RequestInit = {}) {
  const headers = { accept: 'text/html', ...init.headers };
  const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function send(to: string): Promise<string> {
  const message = {
    Action: 'SendEmail',
    Source: 'desk@library.example',
    'Destination.ToAddresses.member.1': to,
    'Message.Subject.Data': 'Your book <3',
    'Message.Body.Text.Data': 'Fetch it: https://library.example/fetch?x=1.',
    'Message.Body.Html.Data': '<p>Fetch <a href="https://library.example/fetch">it</a></p>',
  };
  await mail.handle(
    {
      service: 'ses',
      method: 'POST',
      url: new URL('http://127.0.0.1/'),
      headers: {},
      body: Buffer.from(new URLSearchParams(message).toString()),
    },
    { accessKeyId: 'operator' },
  );
  return mail.inbox.list()[0]?.id ?? '';
}

test('the start page shows everything that runs, and escapes it', async () => {
  await send('min@example.com');
  const { status, text: body } = await browse('/');
  expect(status).toBe(200);
  for (const shown of [
    '<h1>The library</h1>',
    'http://127.0.0.1:8080/',
    'let &lt;me&gt; in',
    '2023-04-14 01:00:00 UTC',
    '2023-04-14 10:00, Asia/Seoul',
    'Your book &lt;3',
    'Await return',
    'dead letters: look here',
    '<td class="number">12</td>',
    'href="/functions/loans"',
    'AWS::WAFv2::WebACL Wall',
  ]) {
    expect(body).toContain(shown);
  }
  expect(await (await fetch(url)).json()).toMatchObject({
    title: 'The library',
    clock: { now: '2023-04-14T01:00:00.000Z', frozen: true, underWay: 0 },
    tables: [{ name: 'Loans', items: 12 }],
  });
});

test('[F71] an address moves the clock, and answers when everything due has run', async () => {
  const ran: string[] = [];
  kernel.clock.at(kernel.clock.now() + 3_600_000, 'reminder', () => void ran.push('reminder'));
  const response = await fetch(`${url}/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"by":"+3d"}',
  });
  expect(await response.json()).toEqual({
    from: '2023-04-14T01:00:00.000Z',
    to: '2023-04-17T01:00:00.000Z',
  });
  expect(ran).toEqual(['reminder']);

  const form = new URLSearchParams({ to: '2023-04-17T11:00+09:00' });
  const moved = await browse('/clock', { method: 'POST', body: form });
  expect([moved.status, moved.headers.get('location')]).toEqual([303, '/']);
  const back = await browse('/clock', {
    method: 'POST',
    body: new URLSearchParams({ to: '2023-01-01' }),
  });
  expect(back.status).toBe(400);
  expect(back.text).toContain('The clock moves forward only');
});

test('mail is found by address and time, and read as page, text, HTML and JSON', async () => {
  const id = await send('min@example.com');
  await kernel.clock.advanceTo(kernel.clock.now() + 60_000);
  await send('soo@example.com');
  const list = async (query: string) =>
    ((await (await fetch(`${url}/mail${query}`)).json()) as { to: string[] }[]).map(
      ({ to }) => to[0],
    );
  expect(await list('')).toEqual(['soo@example.com', 'min@example.com']);
  expect(await list('?to=min@example.com')).toEqual(['min@example.com']);
  expect(await list('?since=2023-04-14T01:00:30Z')).toEqual(['soo@example.com']);

  const message = await (await fetch(`${url}/mail/${id}`)).json();
  expect(message).toMatchObject({ id, subject: 'Your book <3', date: '2023-04-14T01:00:00.000Z' });
  const shown = await browse(`/mail/${id}`);
  expect(shown.text).toContain('<a href="https://library.example/fetch?x=1">');
  const part = await browse(`/mail/${id}/html`);
  expect(part.headers.get('content-security-policy')).toContain('sandbox');
  expect(part.text).toContain('<base target="_blank"><p>Fetch');
  expect((await browse(`/mail/${id}/raw`)).text).toContain('Message-ID: <');
  expect((await browse('/mail/none')).status).toBe(404);

  const feedback = { method: 'POST', body: new URLSearchParams({ what: 'bounce' }) };
  expect((await browse(`/mail/${id}/feedback`, feedback)).status).toBe(303);
  expect(mail.inbox.list({ to: 'min@example.com' })[0]?.outcomes).toEqual({
    'min@example.com': 'bounced',
  });
});

test('faults are armed and cleared by form', async () => {
  const arm = (fields: Record<string, string>) =>
    browse('/faults', { method: 'POST', body: new URLSearchParams(fields) });
  expect((await arm({ name: 'ses.Fail', subject: '', times: '2', milliseconds: '' })).status).toBe(
    303,
  );
  expect(kernel.faults.list()).toEqual([{ name: 'ses.Fail', times: 2 }]);
  expect((await arm({ name: 'ses.Vanish', times: '1' })).status).toBe(400);
  await browse('/faults/clear', { method: 'POST' });
  expect(kernel.faults.list()).toEqual([]);
});

test('a function’s log is a page', async () => {
  expect((await browse('/functions/loans')).text).toContain('START RequestId: 1');
  expect((await browse('/functions/absent')).status).toBe(404);
});

test('other sites may neither post nor come under another name', async () => {
  const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.example' } };
  expect((await browse('/faults/clear', foreign)).status).toBe(403);
  const own = { method: 'POST', headers: { origin: url } };
  expect((await browse('/faults/clear', own)).status).toBe(303);
  const rebound = await new Promise<number>((resolve, reject) => {
    const headers = { host: 'elsewhere.example' };
    request({ host: '127.0.0.1', port, headers }, async (incoming) => {
      await text(incoming);
      resolve(incoming.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
  expect(rebound).toBe(403);
});
