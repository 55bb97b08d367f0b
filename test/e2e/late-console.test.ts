/** The console late in a year, in a real browser and without a pointer, on the local runtime. */
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { accessibilityFaults, openBrowser } from './support/browser.ts';
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

  const { button, dialog, text, press, follow, confirm, type, chooseIn, looksRight } = officeKeys(
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
    const body = { kind: 'post', text: written, idempotencyKey: randomUUID() };
    const { post } = await does<{ post: { id: string } }>(0, '/my/cohort/posts', body);
    await does(1, `/my/cohort/contributions/${post.id}/reports`, { reason });
    return post.id;
  };

  /** Two reviewers whom the office can name. */
  const register = async () => {
    const [ana, ben] = opened.world.staff.reviewers;
    if (ana === undefined || ben === undefined) throw new Error('The demo has two reviewers');
    for (const [{ sub, email }, name] of [
      [ana, 'Ana Ahn'],
      [ben, 'Ben Bae'],
    ] as const) {
      await office('PUT', `reviewers/${sub}`, { email, name });
    }
    return [ana, ben] as const;
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
    await text('Again.').waitFor();
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

  test('[F46] the office opens a vote, a member casts a ballot, and the best get their slots', async () => {
    const [ana, ben] = await register();
    await signIn('forum');
    await text('Open the vote of a panel').waitFor();
    await looksRight();
    await press('Open the vote');
    await text('Choose at least one member.').waitFor();
    await looksRight();
    await chooseIn('Who is on the panel', 'Ana Ahn');
    await type('Further members', `${ben.sub}\nnobody-known`);
    await type('Closes on', '2032-01-27');
    await type('at', '1800');
    await text('27 Jan 2032, 10:00 GMT+1 by your clock').waitFor();
    await press('Open the vote');
    const question = dialog('Open the vote?');
    await question.getByText('3 people can vote.').waitFor();
    await looksRight();
    await confirm('Open the vote');
    await text('No letter reaches 1 person of the panel.').waitFor();
    await text('0 of 3 have voted').waitFor();
    await looksRight();
    expect(await page.getByText('secret', { exact: true }).count()).toBe(2);
    expect(await page.getByText('has not voted').count()).toBe(3);

    const { context, page: own, ...member } = await openConsole(browser, opened.runtime.url);
    await member.signIn({ ...coordinator, username: ana.email }, '2032/panel-vote');
    const boxes = own.getByRole('checkbox');
    await boxes.first().waitFor();
    expect(await accessibilityFaults(own)).toEqual([]);
    await own.keyboard.press('ControlOrMeta+Enter');
    await own.getByText('Name at least one proposal.').waitFor();
    await boxes.first().focus();
    await own.keyboard.press('Space');
    await boxes.last().focus();
    await own.keyboard.press('Space');
    await own.getByText('You can name 1 at most.').waitFor();
    expect(await accessibilityFaults(own)).toEqual([]);
    await own.keyboard.press('ControlOrMeta+Enter');
    await own.getByText('Your ballot is in.').waitFor();
    const chosen = await own.getByRole('heading', { level: 2 }).first().innerText();
    await context.close();
    expect(member.complaints).toEqual([]);

    await press('Close it now');
    await dialog('Close the vote now?').getByText('3 people of the panel').waitFor();
    await type('Reason', 'All who wanted have voted.');
    await confirm('Close it now');
    await text('The vote is closed.').waitFor();
    await text('1 of 3 have voted').waitFor();
    await press('Mark the best');
    await text('the votes of the panel').waitFor();
    await looksRight();
    const first = page.getByRole('row').filter({ hasText: chosen }).last();
    expect((await first.innerText()).startsWith('1')).toBe(true);
  });

  test('[F26] the reviewers of a proposal are named by hand, with a reason', async () => {
    const { applicationId } = person(0);
    await register();
    await signIn('proposal-reviews');
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Every proposal is decided on by now: this one is shown as one that still waits.
    await page.route(`**/proposal-reviews/${applicationId}?*`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), open: true } });
    });
    await page.goto(window.address(`2032/proposal-reviews/${applicationId}`));
    await text('Who reviews it').waitFor();
    await looksRight();
    await chooseIn('Reviewers', 'Ben Bae');
    await press('Name them');
    await text('Say why, in a few words.').waitFor();
    await type('Reason', 'Ben knows paper.');
    await press('Name them');
    await text('They review it now').waitFor();
    await looksRight();
    const read = await opened.world.staff.coordinator.need<{ reviewers: readonly string[] }>(
      'GET',
      `/proposal-reviews/${applicationId}`,
    );
    expect(read.reviewers).toContain(opened.world.staff.reviewers[1]?.sub);
  });

  test('[F78] what people said of their learning is told with why the report withholds it', async () => {
    await signIn('learning');
    const self = page.getByRole('row').filter({ hasText: 'Describing a need' });
    await self.waitFor();
    expect(await self.innerText()).toMatch(/\d.*\d.*[+−-]?\d/s);
    await page.getByText('In the report: not before the last answer is in').first().waitFor();
    await page.getByRole('row').filter({ hasText: 'Everyone' }).getByText('of 4').waitFor();
    await text('Nobody has written anything that fits.').waitFor();
    await looksRight();
    await does(3, '/my/evaluation/course', {
      ratings: { content: 2 },
      words: { comment: 'More time for the press.' },
    });
    await press('Read again');
    await text('More time for the press.').waitFor();
    await chooseIn('Questionnaire', 'Sessions');
    await text('Nobody has written anything that fits.').waitFor();
    await looksRight();
  });

  test('[F51] sessions without a time are placed, told why where not, and taken over into the draft', async () => {
    await signIn('timetable');
    await follow('Have times proposed');
    await page.getByRole('heading', { name: 'Sessions to be placed' }).waitFor();
    await looksRight();
    const add = async (title: string, minutes: string) => {
      await press('Add a session to be placed');
      const form = dialog('Add a session to be placed');
      await form.getByLabel('Title in English').waitFor();
      await looksRight();
      await type('Title in English', title);
      await type('Title in Korean', title);
      await type('Minutes', minutes);
      await chooseIn('Cohorts', 'makers · paper');
      await confirm('Keep on the list');
      await form.waitFor({ state: 'hidden' });
    };
    await add('Folding', '120');
    await add('A very long walk', '700');
    await press('Ask for a proposal');
    await page.getByRole('heading', { name: 'Placed: 1', exact: true }).waitFor();
    await text('Not placed: 1').waitFor();
    await text('No hour is long enough for it between its days').waitFor();
    await looksRight();
    await office('PUT', 'timetable/sessions/lunch', {
      session: {
        ...{ id: 'lunch', title: { en: 'Lunch', ko: '점심' }, kind: 'meal', cohorts: ['makers'] },
        ...{ startsAt: '2032-01-27T12:00', endsAt: '2032-01-27T13:00' },
      },
    });
    await press('Take it over into the draft');
    await text('The draft has changed since it was proposed.').waitFor();
    await looksRight();
    await press('Ask for a proposal');
    await text('The draft has changed since it was proposed.').waitFor({ state: 'hidden' });
    await press('Take it over into the draft');
    await text('Taken over into the draft: 1. Still without a time: 1.').waitFor();
    await page.getByRole('link', { name: 'Folding' }).waitFor();
    await follow('Have times proposed');
    await text('A very long walk').waitFor();
  });

  test('[F53] a partner’s address is told once, made anew, and switched off', async () => {
    await signIn('timetable/calendars');
    await button('Make an address: makers · paper').waitFor();
    await looksRight();
    await press('Make an address: makers · paper');
    const address = page.locator('code');
    await address.waitFor();
    const first = await address.innerText();
    expect(first).toContain('/calendars/sections/2032/makers/paper/');
    await looksRight();
    await press('Make a new one: makers · paper');
    await dialog('Make a new address?').waitFor();
    await looksRight();
    await confirm('Make a new one');
    await expect.poll(async () => (await address.innerText()) === first).toBe(false);
    await page.reload();
    await press('Switch it off: makers · paper');
    expect(await address.count()).toBe(0);
    await confirm('Switch it off');
    await text('The address of makers · paper is switched off.').waitFor();
    await button('Make an address: makers · paper').waitFor();
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
      ['forum', '포럼 발표'],
      ['learning', '학습 성과'],
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
