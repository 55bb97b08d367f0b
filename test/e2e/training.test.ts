/** Online training as somebody takes it who has no pointer and no script, on a small screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../shared/domain/edition.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { hour, momentIn } from '../../tools/replay/world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication, playUntil } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { wholeModule } from '../support/training-world.ts';
import { openBrowser } from './support/browser.ts';
import { tabTo } from './support/keyboard.ts';
import { letterTo, type Visitor, visitor } from './support/visitor.ts';

/** One module with pages, time and a quiz, one seminar; both are needed. */
const trainedEdition = (): Edition => {
  const short = shortEdition();
  const tracks = short.tracks.map((track) => ({
    ...track,
    ...(track.online === undefined
      ? {}
      : {
          online: {
            ...track.online,
            appealDays: 1,
            modules: [wholeModule('planning')],
            seminars: track.online.seminars.map((seminar) => ({
              ...seminar,
              joinAt: 'https://meet.example/opening',
            })),
          },
        }),
  }));
  return { ...short, tracks };
};

const edition = trainedEdition();
const online = edition.tracks[0]?.online;
const [seminar] = online?.seminars ?? [];
if (online === undefined || seminar === undefined) throw new Error('Nobody is trained online');
const makers = { track: 'makers', country: 'KH', merit: 5 };
/** Neither does anything by themselves: what they do, the test does. */
const cohort = cohortOf('2032', [
  {
    ...makers,
    section: 'paper',
    online: { missedModules: ['planning'], missedSeminars: ['opening'] },
  },
]);
const email = cohort.people[0]?.email ?? '';
const modulePath = '/my/training/modules/planning';

describe('online training without a script', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let guest: Visitor;
  const faults: string[] = [];

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openApplication(edition, cohort), openBrowser()]);
    guest = await visitor(browser, opened.runtime.url, { width: 320 });
    await playUntil(opened, momentIn({ edition }, `${online.period.from}T12:00`));
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  const signIn = async (one: Visitor): Promise<void> => {
    await one.goTo('/sign-in');
    await one.fill({ email });
    await one.page.locator('main button').last().click();
    await opened.runtime.quiet();
    await one.goTo((await opened.world.mailboxes.newestLink(email)) ?? '');
    await one.page.locator('main button').last().click();
  };
  const enter = async (selector: string): Promise<void> => {
    await tabTo(guest.page, selector);
    const arrived = guest.page.waitForEvent('load');
    await guest.page.keyboard.press('Enter');
    await arrived;
  };
  const look = async (): Promise<void> => {
    faults.push(...(await guest.faults()).map((fault) => `${guest.page.url()}: ${fault}`));
  };
  const lookIn = async (path: string): Promise<void> => {
    for (const lang of ['ko', 'en']) {
      await guest.goTo(`${path}?lang=${lang}`);
      expect(await guest.page.locator('html').getAttribute('lang')).toBe(lang);
      await look();
    }
  };
  const text = () => guest.page.locator('main').innerText();

  test('[F41] a module is done by keyboard, goes on elsewhere, and counts after time and quiz', async () => {
    await signIn(guest);
    await lookIn('/my/training');
    expect(await guest.page.locator('h2').first().innerText()).toBe('What comes next');
    await enter(`main .actions a[href="${modulePath}"]`);
    await lookIn(modulePath);
    await enter('main .actions button');
    expect(await text()).toContain('What is read first.');
    await look();
    await enter('main .actions button');
    expect(await text()).toContain('What is read then.');

    const elsewhere = await visitor(browser, opened.runtime.url);
    await signIn(elsewhere);
    await elsewhere.goTo(modulePath);
    expect(await elsewhere.page.locator('main').innerText()).toContain('What is read then.');
    await elsewhere.context.close();

    await enter('main .actions button');
    await lookIn(modulePath);
    await enter('main section form button');
    expect(await guest.page.title()).toMatch(/^Error: /);
    expect(await guest.page.getByRole('alert').getByRole('link').count()).toBe(3);
    await look();
    for (const [name, ...values] of [
      ['answers.why', 'key-of-why'],
      ['answers.how', 'key-of-how'],
      ['answers.who', 'key-of-who', 'another-of-who'],
    ]) {
      for (const value of values) await guest.page.check(`[name="${name}"][value="${value}"]`);
    }
    await enter('main section form button');
    expect(await text()).toContain('You have passed the quiz');
    expect(await text()).toContain('Time is missing');
    await look();
    await opened.runtime.advanceTo(opened.world.now() + 21 * 60_000);
    await enter('main section form button');
    expect(await text()).toContain('You have completed this module');
    await lookIn(modulePath);
    expect(faults).toEqual([]);
  });

  test('[F42] [F43] a missed seminar is told with its minutes, asked for, and counted once granted', async () => {
    await guest.goTo('/my/training');
    expect(await guest.page.locator('a[href="https://meet.example/opening"]').count()).toBe(2);
    const { coordinator } = opened.world.staff;
    const { applicationId } = opened.world.people[0] ?? {};
    await opened.runtime.advanceTo(momentIn({ edition }, seminar.endsAt) + hour);
    const day = seminar.startsAt.slice(0, 10);
    const csv = [
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
      `Somebody,${email},${day} 17:00:00,${day} 17:30:00,30,Yes`,
    ].join('\r\n');
    const log = '/staff/editions/2032/seminars/opening/log';
    expect(await coordinator.need('PUT', log, { csv })).toMatchObject({
      people: [{ applicationId, minutes: 30, counts: false }],
    });
    await guest.goTo('/my/training');
    expect(await text()).toContain('30 of 120 minutes');
    expect(await text()).toContain('1 of 2 modules and seminars');

    await opened.runtime.advanceTo(momentIn({ edition }, `${online.period.to}T23:59`) + 13 * hour);
    await opened.runtime.quiet();
    expect(await letterTo(opened.runtime, email, 'attendance-short')).toContain('50.0 %');
    await lookIn('/my/training');
    await enter('#appeals ~ form button');
    expect(await guest.page.title()).toMatch(/^Error: /);
    await look();
    await guest.fill({ session: 'seminar/opening', text: 'The power was cut in the whole town.' });
    await enter('#appeals ~ form button');
    expect(await text()).toContain('The office has not answered yet');
    const answer = { session: 'seminar/opening', granted: true, reason: 'We saw the notice.' };
    const path = `/staff/participants/${applicationId}/attendance/appeals`;
    await coordinator.need('PUT', path, answer);
    await opened.runtime.quiet();
    expect(await letterTo(opened.runtime, email, 'appeal-answered')).toContain(
      'We saw the notice.',
    );
    await opened.runtime.advanceTo(opened.world.now() + 24 * hour);
    await opened.runtime.quiet();
    await guest.goTo('/my/training');
    expect(await text()).toContain('attendance of 100 %');
    await lookIn('/my/training');
    expect(faults).toEqual([]);
  });
});
