/** Every page that people see, at 320 pixels, in both languages, without a script. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import { Edition } from '../../shared/domain/edition.ts';
import { answersOf } from '../../tools/replay/apply.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { momentIn } from '../../tools/replay/world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication, playUntil } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { formFields, walkForm } from './support/form.ts';
import { tabTo } from './support/keyboard.ts';
import { type Visitor, visitor } from './support/visitor.ts';

const short = shortEdition();
const answerBy = `${short.cpiDay?.date}T10:00`;
const edition = Edition.parse({
  ...short,
  ...(short.cpiDay && { cpiDay: { ...short.cpiDay, dinner: { seats: 9, answerBy } } }),
});
const [track] = edition.tracks;
if (track === undefined) throw new Error('The short edition has no track');
const { selection, online, proposal, visit, sections } = track;
const cohort = cohortOf('2032', [
  {
    track: 'makers',
    section: 'paper',
    country: 'KH',
    merit: 5,
    answers: { fullName: 'សុខា', passportName: 'Sokha' },
    proposal: {
      title: 'AnExceedinglyLongTitleWithoutAnySpaceThatHasToBreakSomewhere',
      rounds: [
        { scores: [2], decision: 'revise' },
        { scores: [5], decision: 'approve' },
      ],
    },
  },
]);
const [plan] = cohort.people;
if (plan === undefined) throw new Error('Nobody applies');
/** From a country that is not listed: these two fill the form, and are not of the cohort that is reviewed. */
const form = {
  ...formFields(answersOf({ edition }, track, { plan })),
  'answers.citizenship': 'FR',
};
const passportLines = [
  'P<KHMSOKHA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'L898902C36KHM9503272F3504152<<<<<<<<<<<<<<<2',
].join('\n');
const languages = ['en', 'ko'] as const;

describe('pages at 320 pixels, in both languages', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let guest: Visitor;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openApplication(edition, cohort), openBrowser()]);
    guest = await visitor(browser, opened.runtime.url, { width: 320 });
    await opened.runtime.advanceTo(callWindow(edition, track).opensAt);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  const faultsHere = async (lang: string): Promise<readonly string[]> => {
    const given = await guest.page.locator('html').getAttribute('lang');
    const faults = await guest.faults();
    return [...(given === lang ? [] : [`is in ${given}`]), ...faults].map(
      (fault) => `${guest.page.url()} ${lang}: ${fault}`,
    );
  };
  const faultsOf = async (paths: readonly string[]): Promise<readonly string[]> => {
    const faults: string[] = [];
    for (const path of paths) {
      for (const lang of languages) {
        await guest.goTo(`${path}?lang=${lang}`);
        const { pathname } = new URL(guest.page.url());
        if (pathname !== path) faults.push(`${path} leads to ${pathname}`);
        faults.push(...(await faultsHere(lang)));
      }
    }
    return faults;
  };
  const press = () => guest.page.locator('main button').last().click();

  test('[F5] home, call, start, sign-in, and what is not there', async () => {
    const paths = ['/', '/editions/2032', '/editions/2032/apply', '/sign-in', '/nowhere'];
    expect(await faultsOf([...paths, '/certificates/no-such-code', '/sign-in/used-up'])).toEqual(
      [],
    );
  });

  test.each(languages)(
    '[F5] [F8] the form page by page, its errors and the receipt: %s',
    async (lang) => {
      const faults: string[] = [];
      const send = async (values: Record<string, string | boolean> = {}) => {
        await guest.fill(values);
        await press();
        faults.push(...(await faultsHere(lang)));
      };
      await guest.goTo(`/sign-in?lang=${lang}`);
      await send();
      await send({ email: 'nobody@people.example' });
      await guest.goTo(`/editions/2032/apply`);
      await send();
      await send({ email: `${lang}@people.example` });
      const look = async () => {
        faults.push(...(await faultsHere(lang)));
      };
      await walkForm(guest, {}, look);
      await send();
      expect(await guest.page.getByRole('alert').getByRole('link').count()).toBeGreaterThan(5);
      await guest.page.locator('main p a').first().click();
      await walkForm(guest, form, look);
      await send();
      expect(await guest.page.locator('.reference').count()).toBe(1);
      const receipt = new URL(guest.page.url()).pathname;
      for (const page of ['time-zone', 'passport', 'withdrawal']) {
        await guest.goTo(receipt.replace('receipt', page));
        await look();
        await send();
      }
      expect(await guest.page.locator('main form').count()).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  test.each(languages)(
    '[F17] [F14] the lines of a passport, and a withdrawal before and after it: %s',
    async (lang) => {
      const faults: string[] = [];
      const send = async (values: Record<string, string> = {}) => {
        await guest.fill(values);
        await press();
        faults.push(...(await faultsHere(lang)));
      };
      await guest.context.clearCookies();
      await guest.goTo(`/editions/2032/apply?lang=${lang}`);
      await send({ email: `leaves-${lang}@people.example` });
      const application = new URL(guest.page.url()).pathname;
      faults.push(...(await faultsOf([`${application}/passport`, `${application}/withdrawal`])));
      await guest.goTo(`${application}/passport?lang=${lang}`);
      await send({ lines: 'P<PER' });
      expect(await guest.page.getByRole('alert').getByRole('link').count()).toBe(1);
      await tabTo(guest.page, '#lines');
      await guest.page.keyboard.type(passportLines);
      await tabTo(guest.page, 'main form button');
      await guest.page.keyboard.press('Enter');
      await guest.page.getByRole('status').waitFor();
      faults.push(...(await faultsHere(lang)));
      await guest.goTo(`${application}/withdrawal?lang=${lang}`);
      await tabTo(guest.page, 'main form button');
      await guest.page.keyboard.press('Enter');
      await guest.page.locator('main .facts').waitFor();
      faults.push(...(await faultsHere(lang)));
      expect(faults).toEqual([]);
    },
  );

  test('[F5] the own pages, from the offer to the certificate, and the report', async () => {
    const faults: string[] = [];
    /** With the person's own session: a link opens once, and during the year the person needs theirs. */
    const asThePerson = async () => {
      const [person] = opened.world.people;
      await person?.call('GET', '/my');
      await guest.context.clearCookies();
      // The cookie wants a secure origin, which the browser takes this machine's for.
      const url = opened.runtime.url.replace('http:', 'https:');
      const cookies = [...(person?.cookies() ?? [])];
      await guest.context.addCookies(
        cookies.map(([name, value]) => ({ name, value, url, secure: true, httpOnly: true })),
      );
    };
    const signIn = async () => {
      const { email } = opened.world.people[0]?.plan ?? { email: '' };
      await guest.context.clearCookies();
      await guest.goTo('/sign-in');
      await guest.fill({ email });
      await press();
      await opened.runtime.quiet();
      await guest.goTo((await opened.world.mailboxes.newestLink(email)) ?? '');
      await press();
    };
    const lookAt = (moment: string | undefined, ...paths: string[]) =>
      opened.world.agenda.add({
        at: momentIn({ edition }, moment ?? ''),
        label: `looks at ${paths.join(', ')}`,
        run: async () => {
          await asThePerson();
          faults.push(...(await faultsOf(paths)));
        },
      });
    const own = ['/my', '/my/offer', '/my/training', '/my/proposal', '/my/visit'];
    lookAt(`${selection.releaseAt.slice(0, 10)}T20:00`, '/my', '/my/offer');
    lookAt(`${online?.period.from}T20:00`, '/my', '/my/training');
    lookAt(`${proposal?.opensAt.slice(0, 10)}T20:00`, '/my', '/my/proposal');
    lookAt(`${proposal?.reviewDueAt.slice(0, 10)}T09:00`, '/my', '/my/proposal');
    lookAt(`${visit?.inviteAt.slice(0, 10)}T20:00`, '/my', '/my/visit', '/my/proposal');
    const inKorea = ['/my/timetable', '/my/calendar', '/my/cpi-day', '/my/pass'];
    lookAt(`${sections[0]?.visit?.from}T21:00`, ...inKorea, '/cpi-day/2032');
    lookAt(`${sections[0]?.visit?.to}T21:00`, '/my', '/my/visit');
    await playUntil(opened);
    await signIn();
    faults.push(...(await faultsOf([...own, '/achievements/2032', '/', '/editions/2032'])));
    expect(faults).toEqual([]);
  });

  test('[F45] versions of the proposal stand beside each other, with what changed marked, for whoever uses the keyboard alone', async () => {
    await guest.goTo('/my/proposal?lang=en');
    await tabTo(guest.page, 'a[href="/my/proposal/versions"]');
    await guest.page.keyboard.press('Enter');
    await guest.page.waitForURL('**/my/proposal/versions');
    expect(await guest.page.locator('h1').textContent()).toContain('Version 1 beside version 2');
    expect(await guest.page.locator('main section').count()).toBeGreaterThan(5);
    expect(await faultsOf(['/my/proposal/versions'])).toEqual([]);
  });

  test('[F56] anybody verifies a certificate by its number, until it is taken back', async () => {
    const { coordinator } = opened.world.staff;
    const { participants } = await coordinator.need<{
      participants: readonly { applicationId: string; certificate?: string }[];
    }>('GET', '/staff/editions/2032/participants');
    const [{ applicationId, certificate = '' } = { applicationId: '' }] = participants;
    const path = `/certificates/${certificate}`;
    await guest.context.clearCookies();
    expect(await faultsOf([path])).toEqual([]);
    await guest.goTo(`${path}?lang=en`);
    expect(await guest.page.locator('h1').textContent()).toContain('genuine');
    expect(await guest.page.locator('main').textContent()).toContain('សុខា');
    const revocation = `/staff/participants/${applicationId}/certificate/revocation`;
    await coordinator.need('POST', revocation, { why: 'Issued by mistake' });
    await guest.goTo(`${path}?lang=en`);
    expect(await guest.page.locator('h1').textContent()).toContain('no longer valid');
    expect(await guest.page.locator('main').textContent()).not.toContain('សុខា');
    expect(await faultsOf([path])).toEqual([]);
  });
});
