/** The visit is prepared on pages without a script; the board is the workflow's state; what is kept for a time is gone after it. */
import { readFileSync } from 'node:fs';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardRow } from '../../shared/domain/journey-board.ts';
import type { RetentionProof } from '../../shared/domain/retention.ts';
import { type OwnPart, ownParts } from '../../shared/domain/travel.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { momentIn } from '../../tools/replay/world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication, playUntil } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { type Visitor, visitor } from './support/visitor.ts';

const deleted = '2032-02-10';
const edition = { ...shortEdition(), retention: { passport: deleted, health: deleted } };
const [track] = edition.tracks;
const cohort = cohortOf('2032', [
  { track: 'makers', section: 'paper', country: 'KH', merit: 5 },
  { track: 'makers', section: 'paper', country: 'PE', merit: 4 },
  { track: 'makers', section: 'stage', country: 'MN', merit: 3, offer: 'decline' },
]);
const email = cohort.people[0]?.email ?? '';
const json = { accept: 'application/json' };
const canary = 'XQ7730519';
const wanted = {
  passport: {
    number: canary,
    name: 'PERSON A',
    nationality: 'KH',
    ...{ 'birthDate.day': '1', 'birthDate.month': '6', 'birthDate.year': '1995' },
    ...{ 'expiresOn.day': '1', 'expiresOn.month': '1', 'expiresOn.year': '2035' },
    consent: true,
  },
  needs: { diet: 'no crustaceans', access: '' },
} as const;

/** What makes a page show its errors: a passport is typed anew each time, all else is filled in. */
const broken: Readonly<Partial<Record<OwnPart, Readonly<Record<string, string>>>>> = {
  passport: {},
  arrival: { flight: '' },
  departure: { time: '25:61' },
  insurance: { company: '' },
  emergency: { phone: '' },
};

/** The state of the workflow in which each step waits. */
const stateOfStep = (() => {
  const states = new Map<string, string>();
  const look = (node: unknown, name = ''): void => {
    if (typeof node !== 'object' || node === null) return;
    const { Payload } = (node as { Arguments?: { Payload?: { step?: string } } }).Arguments ?? {};
    if (Payload?.step !== undefined) states.set(Payload.step, name);
    for (const [key, value] of Object.entries(node)) look(value, key);
  };
  look(JSON.parse(readFileSync('infra/workflows/participant-journey.asl.json', 'utf8')));
  return states;
})();

describe('the visit', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let guest: Visitor;
  const faults: string[] = [];
  const differences: string[] = [];
  let seen = 0;

  const signIn = async () => {
    await guest.context.clearCookies();
    await guest.goTo('/sign-in');
    await guest.fill({ email });
    await guest.page.locator('main button').last().click();
    await opened.runtime.quiet();
    await guest.goTo((await opened.world.mailboxes.newestLink(email)) ?? '');
    await guest.page.locator('main button').last().click();
  };
  const note = async (lang: string) => {
    for (const fault of await guest.faults()) faults.push(`${guest.page.url()} ${lang}: ${fault}`);
  };

  /** Every page as it is, with its errors, and with what was told; then all is told. */
  const prepare = async () => {
    await signIn();
    for (const lang of ['en', 'ko']) {
      for (const part of ownParts) {
        await guest.goTo(`/my/visit/${part}?lang=${lang}`);
        await note(lang);
        const emptied = broken[part];
        if (emptied === undefined) continue;
        await guest.fill(emptied);
        await guest.page.locator('main button').last().click();
        expect(await guest.page.title()).toMatch(/^(Error|오류):/);
        await note(lang);
      }
    }
    for (const [part, values] of Object.entries(wanted)) {
      await guest.goTo(`/my/visit/${part}?lang=en`);
      await guest.fill(values);
      await guest.page.locator('main button').last().click();
      expect(new URL(guest.page.url()).pathname).toBe('/my/visit');
    }
    for (const lang of ['en', 'ko']) {
      for (const path of ['/my/visit', '/my/visit/passport']) {
        await guest.goTo(`${path}?lang=${lang}`);
        await note(lang);
        expect(await guest.page.content()).not.toContain(canary);
      }
    }
  };

  const board = async () =>
    (
      await opened.world.staff.coordinator.need<{ people: readonly BoardRow[] }>(
        'GET',
        '/staff/editions/2032/journey-board',
      )
    ).people;

  /** Holds the board against the executions, person by person. */
  const compare = async () => {
    await opened.runtime.quiet();
    const rows = await board();
    for (const { name, status, states } of opened.runtime.states.executions({ limit: 100 })) {
      const row = rows.find(({ applicationId }) => applicationId === name);
      const waits = row?.waitsFor === undefined ? undefined : stateOfStep.get(row.waitsFor);
      const expected = waits === undefined ? 'ended' : `RUNNING ${waits}`;
      const found = status === 'RUNNING' ? `RUNNING ${states.join(', ')}` : 'ended';
      if (expected !== found) differences.push(`${name}: ${row?.stage} ${expected}, ${found}`);
      seen += 1;
    }
  };

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openApplication(edition, cohort), openBrowser()]);
    guest = await visitor(browser, opened.runtime.url, { width: 320 });
    const { agenda } = opened.world;
    const at = (moment: string) => momentIn({ edition }, moment);
    for (let day = 10; day < 31; day += 1) {
      agenda.add({ at: at(`2032-01-${day}T23:00`), label: 'the board is read', run: compare });
    }
    agenda.add({ at: at('2032-01-19T22:00'), label: 'prepares by hand', run: prepare });
    await playUntil(opened);
    // A year with a browser beside it: on a busy machine longer than a hook is usually given.
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  /** Everything that lies about: the table, the logs, the mails. */
  const dumps = async (): Promise<Readonly<Record<string, string>>> => {
    const { runtime, world } = opened;
    const client = new DynamoDBClient({
      endpoint: runtime.endpoint,
      region: 'ap-northeast-2',
      credentials: runtime.operator,
    });
    const { Items = [] } = await client.send(new ScanCommand({ TableName: 'cpi-dev' }));
    client.destroy();
    const mails = await Promise.all(
      runtime.mail.inbox.list({ limit: 1000 }).map(({ id }) => runtime.mail.inbox.message(id)),
    );
    const staff = '/staff/editions/2032';
    const lists = [`${staff}/participants`, `${staff}/journey-board`, `${staff}/mails`];
    const exports = await Promise.all([
      ...lists.map((path) => world.staff.coordinator.need('GET', path)),
      world.staff.admin.need('GET', `${staff}/audit`),
    ]);
    const logs = runtime.functions.logs().map(({ logPath }) => {
      try {
        return readFileSync(logPath, 'utf8');
      } catch {
        return '';
      }
    });
    return {
      table: JSON.stringify(Items),
      mails: JSON.stringify(mails),
      exports: JSON.stringify(exports),
      logs: logs.join('\n'),
    };
  };

  test('[F47] its pages work without a script, at 320 pixels, in both languages', () => {
    expect(faults).toEqual([]);
  });

  test('[F48] [F66] the board says of everybody, on every day, where the execution waits', () => {
    expect(differences).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  });

  test('[F48] the board shows who prepared what', async () => {
    const rows = await board();
    const { applicationId } = opened.world.people[0] ?? {};
    const row = rows.find((one) => one.applicationId === applicationId);
    const states = row?.items.map(({ item, state }) => `${item} ${state}`);
    expect(states).toEqual(expect.arrayContaining(['passport done', 'visa done', 'ticket done']));
    expect(rows).toHaveLength(3);
    expect(track?.sections).toHaveLength(2);
  });

  test('[Q39] a passport number stands in clear nowhere: table, logs, mails, exports', async () => {
    const found = await dumps();
    expect(found.table).toContain('•••••19');
    for (const [where, text] of Object.entries(found)) {
      expect(text.includes(canary), where).toBe(false);
      expect(text.length, where).toBeGreaterThan(100);
    }
  });

  test('[F49] [Q40] after its day it is gone, and the record says of how many', async () => {
    const before = await dumps();
    expect(before.table).toMatch(/no crustaceans/);
    await opened.runtime.advanceTo(Date.parse(`${deleted}T04:00:00+09:00`));
    await opened.runtime.quiet();
    const { table } = await dumps();
    expect(table).not.toMatch(/•••••19|no crustaceans|passportExpiresOn/);
    const { kinds } = await opened.world.staff.coordinator.need<{
      kinds: readonly (RetentionProof & { readonly proof?: RetentionProof })[];
    }>('GET', '/staff/editions/2032/retention');
    expect(kinds.find(({ kind }) => kind === 'passport')).toMatchObject({
      day: deleted,
      proof: { people: 2, sweptAt: '2032-02-09T18:00:00.000Z' },
    });
  });

  test('[F49] [F62] [Q40] a graduate is erased: the certificate verifies, and every total stays', async () => {
    const { world, runtime } = opened;
    const [, graduate] = world.people;
    const id = graduate?.applicationId ?? '';
    const totals = async () => [
      await world.staff.coordinator.need('GET', '/staff/editions/2032/figures'),
      await (await fetch(`${world.url}/achievements/2032`, { headers: json })).json(),
    ];
    const before = await totals();
    const erasure = { confirm: id, why: 'Asked for it by mail' };
    const { certificate } = await world.staff.admin.need<{ certificate: string }>(
      'POST',
      `/staff/applications/${id}/erasure`,
      erasure,
    );
    await runtime.quiet();
    expect(await totals()).toEqual(before);
    const { table } = await dumps();
    expect(table).not.toContain(graduate?.plan.email);
    expect(table).not.toContain(`DOSSIER#${id}`);
    const stub = await fetch(`${world.url}/certificates/${certificate}`, { headers: json });
    expect(await stub.json()).toMatchObject({ state: 'valid', nameHash: expect.any(String) });
  });
});
