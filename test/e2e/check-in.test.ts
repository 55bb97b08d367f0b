/** Visitors come to CPI Day: what they see, and a device at the door that has no connection. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfiguration } from '../../local/configuration.ts';
import { Edition } from '../../shared/domain/edition.ts';
import { instantOf } from '../../shared/domain/time.ts';
import { demoAccountOf } from '../../tools/demo-accounts.ts';
import { type OpenWorld, openWorld } from '../../tools/replay/open-world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { shortEdition } from '../support/short-edition.ts';
import { accessibilityFaults, openBrowser, watchComplaints } from './support/browser.ts';
import { letterTo, type Visitor, visitor } from './support/visitor.ts';

const short = shortEdition();
if (short.cpiDay === undefined) throw new Error('The short edition has no CPI Day');
const day = short.cpiDay.date;
const dinner = { seats: 9, seatsPerTable: 3, answerBy: `${day}T11:00` };
const edition = Edition.parse({ ...short, cpiDay: { ...short.cpiDay, dinner } });
const year = edition.edition;
const morning = instantOf(`${day}T09:00`, edition.timeZone);
const account = demoAccountOf('coordinator');
const guests = [
  { name: 'Ana Duarte', organisation: 'Embassy', email: 'ana@embassy.example' },
  { name: 'Han Jiwon', organisation: 'Museum', email: 'han@museum.example' },
];

interface Listed {
  readonly expected: readonly { readonly who: string; readonly name: string }[];
  readonly checkIns: readonly { readonly who: string; readonly at: string }[];
}

describe('the door of CPI Day', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let guest: Visitor;
  let device: BrowserContext;
  let page: Page;
  const codes: string[] = [];

  beforeAll(async () => {
    const { assembly, publicAddresses } = readConfiguration('local.config.json');
    const world = { edition, cohort: cohortOf(year, []), now: morning };
    [opened, browser] = await Promise.all([
      openWorld(assembly, publicAddresses, world),
      openBrowser(),
    ]);
    guest = await visitor(browser, opened.runtime.url, { width: 320 });
    device = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 390, height: 800 },
      reducedMotion: 'reduce',
    });
    await device.clock.setFixedTime(morning);
    const { coordinator } = opened.world.staff;
    await coordinator.need('POST', `/staff/editions/${year}/cpi-day/visitors`, {
      visitors: guests,
    });
    await opened.runtime.quiet();
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  const door = () =>
    opened.world.staff.coordinator.need<Listed>('GET', `/staff/editions/${year}/check-ins/${day}`);
  const take = async (code: string) => {
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Check in' }).click();
  };

  test('[F54] [F55] the programme, the invitation and the pass are read at 320 pixels', async () => {
    const faults: string[] = [];
    for (const lang of ['en', 'ko']) {
      await guest.goTo(`/cpi-day/${year}?lang=${lang}`);
      faults.push(...(await guest.faults()));
    }
    for (const { email } of guests) {
      await guest.context.clearCookies();
      const letter = await letterTo(opened.runtime, email, 'cpi-day-invited');
      await guest.goTo(/https?:\/\/[^/\s]+(\/sign-in\/\S+)/.exec(letter ?? '')?.[1] ?? '');
      await guest.page.getByRole('button').first().click();
      faults.push(...(await guest.faults()));
      await guest.page.getByRole('link', { name: 'Show my pass' }).click();
      faults.push(...(await guest.faults()));
      codes.push(await guest.page.locator('code').innerText());
    }
    expect(codes.map((code) => code.replaceAll(' ', '').length)).toEqual([26, 26]);
    expect(faults).toEqual([]);
  });

  test('[F54] a device checks in without a connection, and a second scan does no harm', async () => {
    page = await device.newPage();
    const complaints = watchComplaints(page);
    await page.goto(`${opened.runtime.url}/console/`);
    await page.getByLabel('E-mail address').fill(account.username);
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').first().waitFor();
    await page.goto(`${opened.runtime.url}/console/check-in.html?edition=${year}&day=${day}`);
    await page.locator('html[data-ready="offline"]').waitFor();
    await page.getByText('2 people with a pass, 0 are there.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await device.setOffline(true);
    await take(codes[0] ?? '');
    await page.getByText('Welcome, Ana Duarte').waitFor();
    await page.getByText('1 not sent yet').waitFor();
    await take((codes[0] ?? '').toLowerCase());
    await page.getByText('Ana Duarte is there already, since 09:00').waitFor();
    await take('NOBODY');
    await page.getByText('Nobody has this code').waitFor();
    await page.getByText('1 not sent yet').waitFor();
    expect((await door()).checkIns).toEqual([]);

    await page.reload();
    await page.getByText('2 people with a pass, 1 are there.').waitFor();
    await take(codes[0] ?? '');
    await page.getByText('Ana Duarte is there already').waitFor();
    expect(complaints).toEqual([]);
  });

  test('[F54] it sends what it took when it can, and a code that was revoked meanwhile stands out', async () => {
    const { coordinator } = opened.world.staff;
    const { expected } = await door();
    const who = expected.find(({ name }) => name === guests[1]?.name)?.who;
    const path = `/staff/editions/${year}/passes/revocation`;
    await coordinator.need('POST', path, { who, after: 0 });
    await take(codes[1] ?? '');
    await page.getByText('2 not sent yet').waitFor();

    await device.setOffline(false);
    await page.getByText('Everything is sent.').waitFor();
    await page.getByText('Han Jiwon: this code was revoked').waitFor();
    expect((await door()).checkIns).toEqual([
      {
        who: expected.find(({ name }) => name === guests[0]?.name)?.who,
        at: new Date(morning).toISOString(),
      },
    ]);
    await take(codes[1] ?? '');
    await page.locator('#verdict', { hasText: 'this code was revoked' }).waitFor();
  });
});
