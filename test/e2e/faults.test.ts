/** What the services do on a bad day, and what people notice of it. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FaultName } from '../../local/kernel.ts';
import { callWindow } from '../../shared/domain/call.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import { answersOf } from '../../tools/replay/apply.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { allPages, day, momentIn } from '../../tools/replay/world.ts';
import { openApplication, playUntil } from '../support/running-application.ts';
import { sessionOf } from './support/session.ts';
import { threePeople, threePlaces } from './support/three-people.ts';
import { lettersTo } from './support/visitor.ts';

const [track] = threePlaces.tracks;
const [plan] = threePeople.people;
if (track === undefined || plan === undefined) throw new Error('Nobody, or nothing to apply for');
const answers = answersOf({ edition: threePlaces }, track, { plan });

let opened: OpenWorld;
const arm = (name: FaultName, times: number, subject?: string): void =>
  opened.runtime.kernel.faults.arm({ name, times, ...(subject === undefined ? {} : { subject }) });
const armed = () => opened.runtime.kernel.faults.list();
afterEach(() => opened.runtime.kernel.faults.clear());

interface MailRow {
  readonly recipient: string;
  readonly moment: string;
  readonly status: string;
}
const mailsOf = (applicationId: string): Promise<readonly MailRow[]> =>
  allPages(opened.world.staff.coordinator, '/staff/editions/2032/mails', (page) =>
    (page.mails as readonly MailRow[]).filter(({ recipient }) => recipient.includes(applicationId)),
  );

describe('applying on a bad day', () => {
  beforeAll(async () => {
    opened = await openApplication(threePlaces);
    await opened.runtime.advanceTo(callWindow(threePlaces, track).opensAt);
  });
  afterAll(() => opened.close());

  const applicant = async (name: string) => {
    const email = `${name}@people.example`;
    const client = createHttpClient({ url: opened.runtime.url });
    const { applicationId } = await client.need<{ applicationId: string }>(
      'POST',
      '/editions/2032/applications',
      { track: track.id, email },
    );
    await opened.runtime.quiet();
    const submit = () =>
      client.send<{ reference: string }>('POST', `/applications/${applicationId}/submission`, {
        answers,
        idempotencyKey: `submission-of-${name}`,
      });
    const receipts = async () => {
      await opened.runtime.quiet();
      return lettersTo(opened.runtime, email, 'application-received');
    };
    return { email, applicationId, submit, receipts };
  };

  test.each(['dynamodb.TransactionConflict', 'dynamodb.Throttling'] as const)(
    '[Q32] %s: the submission is tried again, and is one',
    async (name) => {
      const { submit, receipts } = await applicant(name.toLowerCase());
      arm(name, 3, 'cpi-dev');
      const { status, body } = await submit();
      expect(status).toBe(200);
      expect(body.reference).toMatch(/2032/);
      expect(armed()).toEqual([]);
      expect((await submit()).body).toEqual(body);
      expect(await receipts()).toHaveLength(1);
    },
  );

  test('[Q26] every event comes twice: one mail, and one application that stands as it did', async () => {
    const { submit, receipts, applicationId } = await applicant('twice');
    arm('events.Duplicate', 100);
    expect((await submit()).status).toBe(200);
    expect(await receipts()).toHaveLength(1);
    expect(armed()).not.toEqual([expect.objectContaining({ times: 100 })]);
    const { applications } = await opened.world.staff.coordinator.need<{
      readonly applications: readonly { readonly applicationId: string }[];
    }>('GET', `/staff/editions/2032/applications?track=${track.id}&status=eligible`);
    expect(applications.filter((one) => one.applicationId === applicationId)).toHaveLength(1);
  });

  test('[Q25] the function dies when the work is done: the second try gets the first receipt', async () => {
    const { submit, receipts } = await applicant('killed');
    arm('lambda.KillAfter', 1, 'cpi-dev-applications');
    arm('lambda.KillAfter', 1, 'cpi-dev-mail-outbox');
    expect((await submit()).status).toBeGreaterThanOrEqual(500);
    expect((await submit()).body.reference).toMatch(/2032/);
    await opened.runtime.advanceTo(opened.runtime.kernel.clock.now() + 600_000);
    expect(await receipts()).toHaveLength(1);
    expect(armed()).toEqual([]);
  });

  test('[Q32] mail cannot be sent: it waits in the outbox, and goes when it can', async () => {
    const { submit, email, receipts, applicationId } = await applicant('unsent');
    arm('ses.Fail', 1000, email);
    expect((await submit()).status).toBe(200);
    expect(await receipts()).toEqual([]);
    expect(await mailsOf(applicationId)).toContainEqual(
      expect.objectContaining({ moment: 'application-received', status: 'PENDING' }),
    );
    opened.runtime.kernel.faults.clear();
    await opened.runtime.advanceTo(opened.runtime.kernel.clock.now() + day);
    expect(await receipts()).toHaveLength(1);
    expect((await mailsOf(applicationId)).map(({ status }) => status)).not.toContain('PENDING');
  });

  test('[Q32] a fault on our side: a plain page with a code that the log has, and what was typed', async () => {
    const { email, applicationId } = await applicant('typing');
    const cookie = await sessionOf(opened, email);
    const form = new URLSearchParams({ 'answers.organisation': 'House of <Culture>' });
    const save = () =>
      fetch(`${opened.world.url}/applications/${applicationId}/pages/work`, {
        method: 'POST',
        redirect: 'manual',
        headers: { accept: 'text/html', cookie },
        body: form,
      });
    arm('dynamodb.Throttling', 1000, 'cpi-dev');
    const began = Date.now();
    const answer = await save();
    expect(Date.now() - began).toBeLessThan(10_000);
    opened.runtime.kernel.faults.clear();
    expect(answer.status).toBe(500);
    const page = await answer.text();
    expect(page).toContain('Sorry, something went wrong on our side');
    expect(page).toContain('House of &lt;Culture&gt;');
    expect(page).not.toMatch(/ProvisionedThroughput|at \w+ \(/);

    const code = /<code>([^<]+)<\/code>/.exec(page)?.[1] ?? 'none';
    const log = opened.runtime.functions
      .logs()
      .find(({ name }) => name === 'Applications')?.logPath;
    const lines = readFileSync(log ?? '', 'utf8').split('\n');
    const line = lines.find((one) => one.includes('REQUEST_FAILED') && one.includes(code));
    expect(line).toBeDefined();
    expect(line).not.toContain('House of');
    expect((await save()).status).toBe(303);
  });
});

describe('a journey on a bad day', () => {
  beforeAll(async () => {
    opened = await openApplication(threePlaces, threePeople);
  });
  afterAll(() => opened.close());

  test('[F66] [Q26] offers go out once though events come twice and functions die', async () => {
    arm('events.Duplicate', 10_000);
    for (const name of ['journey-tasks', 'journey-starter', 'mail-outbox']) {
      arm('lambda.Kill', 1, `cpi-dev-${name}`);
      arm('lambda.KillAfter', 1, `cpi-dev-${name}`);
    }
    await playUntil(opened, momentIn(opened.world, track.selection.releaseAt) + day / 2);
    for (const { email } of threePeople.people) {
      expect(lettersTo(opened.runtime, email, 'application-received'), email).toHaveLength(1);
      expect(lettersTo(opened.runtime, email, 'place-offered'), email).toHaveLength(1);
    }
    expect(opened.world.mailboxes.duplicates()).toBe(0);
    const waiting = { status: 'RUNNING', states: ['Await offer answer'] };
    expect(opened.runtime.states.executions({ limit: 9 })).toMatchObject([
      waiting,
      waiting,
      waiting,
    ]);
  });

  test('[Q32] an offer is accepted once, through conflicts and throttling', async () => {
    const [person] = opened.world.people;
    arm('dynamodb.Throttling', 3, 'cpi-dev');
    arm('dynamodb.TransactionConflict', 3, 'cpi-dev');
    const accept = () => person?.call('POST', '/my/offer', { answer: 'accept' });
    const [one, other] = await Promise.all([accept(), accept()]);
    expect([one?.status, other?.status]).toEqual([200, 200]);
    await opened.runtime.quiet();
    expect(armed()).toEqual([]);
    const executions = opened.runtime.states.executions({ limit: 9 });
    const moved = executions.filter(({ states }) => !states.includes('Await offer answer'));
    expect(moved.map(({ name }) => name)).toEqual([person?.applicationId]);
    const { tracks } = await opened.world.staff.coordinator.need<{
      readonly tracks: readonly { readonly participants: Readonly<Record<string, number>> }[];
    }>('GET', '/staff/editions/2032/figures');
    expect(tracks).toMatchObject([{ participants: { accepted: 1, offered: 2 } }]);
  });
});
