/** The console late in a year, in a real browser and without a pointer, on the local runtime. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { openBrowser } from './support/browser.ts';
import { type ConsoleWindow, coordinator, openConsole } from './support/console.ts';
import { openLateYear } from './support/late-year.ts';
import { officeKeys } from './support/office-keys.ts';

describe('the console late in a year', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let window: ConsoleWindow;
  let page: Page;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openLateYear(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });
  beforeEach(async () => {
    window = await openConsole(browser, opened.runtime.url, { timezoneId: 'Europe/Paris' });
    page = window.page;
  });
  afterEach(async () => {
    await window.context.close();
    expect(window.complaints).toEqual([]);
  });

  const { button, dialog, text, press, confirm, type, chooseIn, looksRight } = officeKeys(
    () => window,
  );
  const signIn = (path: string) => window.signIn(coordinator, `2032/${path}`);
  const office = <T = unknown>(method: string, path: string, body?: unknown) =>
    opened.world.staff.coordinator.need<T>(method, `/staff/editions/2032/${path}`, body);
  const person = (at: number) => {
    const found = opened.world.people[at];
    if (found === undefined) throw new Error(`There are not ${at + 1} people`);
    return found;
  };
  /** What somebody does at their own pages. */
  const does = async <T>(at: number, path: string, body: object): Promise<T> => {
    const answer = await person(at).call<T>('POST', path, body);
    expect(answer.status).toBeLessThan(400);
    return answer.body;
  };

  /** A post that somebody else has reported. */
  const reportedPost = async (written: string, reason: string): Promise<string> => {
    const body = { kind: 'post', text: written, idempotencyKey: written };
    const { post } = await does<{ post: { id: string } }>(0, '/my/cohort/posts', body);
    await does(1, `/my/cohort/contributions/${post.id}/reports`, { reason });
    return post.id;
  };

  test('[F77] what was reported is read with why, hidden with a reason, and shown again', async () => {
    await reportedPost('Buy my paper!', 'It is an advertisement.');
    await signIn('community');
    await text('It is an advertisement.').waitFor();
    await looksRight();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const question = dialog('Decide on the post by Person A');
    await question.getByText('Buy my paper!').waitFor();
    await looksRight();
    await confirm('Decide');
    await text('Choose a decision.').waitFor();
    await looksRight();
    await question.getByLabel('Hide it: nobody but its author sees it').focus();
    await page.keyboard.press('Space');
    await type('Reason', 'Nothing is sold here.');
    await confirm('Decide');
    await text('What Person A wrote is hidden.').waitFor();
    await text('Nothing that was reported waits.').waitFor();
    const own = await person(0).call('GET', '/my/cohort/posts');
    expect(JSON.stringify(own.body)).toContain('Nothing is sold here.');

    await chooseIn('Show', 'Hidden');
    await press('Decide on the post by Person A');
    await type('Reason', 'We were wrong.');
    await confirm('Decide');
    await text('What Person A wrote is shown.').waitFor();
    await text('Nothing is hidden.').waitFor();
    await looksRight();
  });

  test('[F77] [Q23] of two who decide at once the second is told, and keeps what they typed', async () => {
    const id = await reportedPost('Buy two of them!', 'Again.');
    await signIn('community');
    await press('Decide on the post by Person A');
    await dialog('Decide on the post by Person A').getByLabel('Leave it shown').focus();
    await page.keyboard.press('Space');
    await type('Reason', 'It is only a joke.');
    await office('PUT', `cohort/contributions/${id}/visibility`, {
      ...{ visible: false, reason: 'It sells.', revision: 1 },
    });
    await confirm('Decide');
    await text('Somebody has decided on it or reported it since you read it').waitFor();
    await text('It is not in this list any more').waitFor();
    await looksRight();
    expect(await page.getByLabel('Reason', { exact: true }).inputValue()).toBe(
      'It is only a joke.',
    );
    await confirm('Cancel');
    await text('Nothing that was reported waits.').waitFor();
  });

  test('[F77] writing is closed for a person, who reads why, and reopened', async () => {
    await does(2, '/my/cohort/posts', { kind: 'post', text: 'Hello', idempotencyKey: 'hello' });
    await signIn('community?list=posts');
    await press('Writing of Person C');
    await text('They can write.').waitFor();
    await looksRight();
    await confirm('Close writing');
    await text('Say why, in a few words.').waitFor();
    await type('Reason', 'Ten posts in an hour.');
    await confirm('Close writing');
    await text('Person C can write no more.').waitFor();
    await press('Writing of Person C');
    await text('Ten posts in an hour.').waitFor();
    await type('Reason', 'They have promised.');
    await confirm('Let them write again');
    await text('Person C can write again.').waitFor();
    expect(await button('Writing of Person C').count()).toBe(1);
  });

  test('[F5] on a narrow screen in Korean the pages are whole', async () => {
    await window.context.close();
    window = await openConsole(browser, opened.runtime.url, {
      locale: 'ko-KR',
      viewport: { width: 320, height: 800 },
    });
    page = window.page;
    await window.context.addInitScript(() => localStorage.setItem('cpi-console-language', 'ko'));
    await page.goto(window.address('2032/community'));
    await page.getByLabel('이메일 주소').fill(coordinator.username);
    await page.getByLabel('비밀번호').fill(coordinator.password);
    await page.keyboard.press('Enter');
    for (const [path, title] of [
      ['community', '참가자 마당'],
      ['timetable', '일정표'],
      ['invitations', '초청'],
      ['participants', '참가자'],
    ] as const) {
      if (path !== 'community') await page.goto(window.address(`2032/${path}`));
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await looksRight();
      const isWider = await page.evaluate<boolean>(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      );
      expect(isWider, `${path} is wider than the screen`).toBe(false);
    }
  });
});
