/** Online training as somebody takes it who has no pointer and no script, on a small screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edition, Evaluation } from '../../shared/domain/edition.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { hour, momentIn } from '../../tools/replay/world.ts';
import { evaluationFile } from '../support/evaluation.ts';
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
  return { ...short, tracks, evaluation: Evaluation.parse(evaluationFile) };
};

const edition = trainedEdition();
const online = edition.tracks[0]?.online;
const [seminar] = online?.seminars ?? [];
if (online === undefined || seminar === undefined) throw new Error('Nobody is trained online');
const makers = { track: 'makers', country: 'KH', merit: 5 };
/** Neither does anything by themselves: what they do, the test does. */
const idle = { missedModules: ['planning'], missedSeminars: ['opening'] };
/** The third of a track is one of those who say nothing of their learning in a replay. */
const cohort = cohortOf('2032', [
  ...[undefined, undefined],
  { ...makers, section: 'paper', online: idle },
  { ...makers, section: 'stage', country: 'PE', online: idle },
]);
const [email = '', hers = ''] = cohort.people.map((person) => person.email);
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

  const signIn = async (one: Visitor, to = email): Promise<void> => {
    await one.goTo('/sign-in');
    await one.fill({ email: to });
    await one.page.locator('main button').last().click();
    await opened.runtime.quiet();
    await one.goTo((await opened.world.mailboxes.newestLink(to)) ?? '');
    await one.page.locator('main button').last().click();
  };
  const enter = async (selector: string, { page } = guest): Promise<void> => {
    await tabTo(page, selector);
    const arrived = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await arrived;
  };
  const look = async (one = guest): Promise<void> => {
    faults.push(...(await one.faults()).map((fault) => `${one.page.url()}: ${fault}`));
  };
  const lookIn = async (path: string, one = guest): Promise<void> => {
    for (const lang of ['ko', 'en']) {
      await one.goTo(`${path}?lang=${lang}`);
      expect(await one.page.locator('html').getAttribute('lang')).toBe(lang);
      await look(one);
    }
  };
  const text = ({ page } = guest) => page.locator('main').innerText();

  test('[F78] where one stands is said first, by keyboard, and errors are linked', async () => {
    await signIn(guest);
    await lookIn('/my');
    await enter('main .note .button');
    await lookIn('/my/evaluation/before');
    await enter('main form button');
    expect(await guest.page.title()).toMatch(/^Error: /);
    expect(await guest.page.getByRole('alert').getByRole('link').count()).toBe(2);
    await look();
    for (const name of ['ratings.need', 'ratings.budget']) {
      await tabTo(guest.page, `[name="${name}"]`);
      await guest.page.keyboard.press('Space');
    }
    await enter('main form button');
    expect(await text()).toContain('Thank you');
    await lookIn('/my/evaluation');
    expect(faults).toEqual([]);
  });

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

  test('[F77] two meet: one introduces herself and posts, the other finds it, and reports it', async () => {
    const ana = await visitor(browser, opened.runtime.url, { width: 320 });
    await signIn(ana, hers);
    await ana.goTo('/my');
    await enter('a[href="/my/cohort"]', ana);
    expect(await text(ana)).toContain(cohort.people[0]?.answers.fullName);
    await enter('nav.space a[href="/my/cohort/introduction"]', ana);
    await enter('main form button', ana);
    expect(await ana.page.title()).toMatch(/^Error: /);
    expect(await ana.page.getByRole('alert').getByRole('link').count()).toBe(2);
    await look(ana);
    const introduction = { field: 'Stages', text: 'Hola.\n\n안녕하세요.' };
    await ana.fill(introduction);
    await tabTo(ana.page, '#links-0');
    await ana.page.keyboard.type('https://www.example.org/ana');
    await enter('main form button', ana);
    expect(await text(ana)).toContain('example.org');
    await ana.goTo('/my/cohort/posts');
    await ana.fill({ kind: 'project-update', text: 'We found a house.' });
    await enter('main form button', ana);
    expect(await ana.page.locator('article').count()).toBe(2);
    for (const page of ['', '/people', '/introduction', '/posts']) {
      await lookIn(`/my/cohort${page}`, ana);
    }
    await enter('article a[href*="/contributions/"]', ana);
    await lookIn(new URL(ana.page.url()).pathname, ana);
    await enter('a[href$="/text"]', ana);
    await lookIn(new URL(ana.page.url()).pathname, ana);

    await guest.goTo('/my/cohort');
    await guest.fill({ section: 'makers/stage', kind: 'project-update' });
    await enter('form.filter button');
    expect(await guest.page.locator('article').allInnerTexts()).toEqual([
      expect.stringContaining('We found a house.'),
    ]);
    await look();
    await enter('article a[href*="/contributions/"]');
    await look();
    await tabTo(guest.page, 'summary');
    await guest.page.keyboard.press('Enter');
    await guest.fill({ reason: 'It is an advertisement.' });
    await enter('details button');
    expect(await text()).toContain('You have told the office');
    await look();

    const { coordinator } = opened.world.staff;
    const path = '/staff/editions/2032/cohort/contributions';
    const { contributions } = await coordinator.need<{
      readonly contributions: readonly { readonly id: string; readonly revision: number }[];
    }>('GET', path);
    const [{ id, revision } = { id: '', revision: 0 }, ...more] = contributions;
    expect(more).toEqual([]);
    const decision = { visible: false, reason: 'No advertisements', revision };
    await coordinator.need('PUT', `${path}/${id}/visibility`, decision);
    await guest.goTo('/my/cohort');
    expect(await text()).not.toContain('We found a house.');
    await lookIn('/my/cohort/posts', ana);
    expect(await text(ana)).toContain('No advertisements');
    await ana.context.close();
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
      people: expect.arrayContaining([{ applicationId, minutes: 30, counts: false }]),
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
