/** The staff console in a real browser, on the local runtime. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Rubric } from '../../shared/domain/edition.ts';
import { demoAccountOf } from '../../tools/demo-accounts.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { accessibilityFaults, openBrowser } from './support/browser.ts';
import { type ConsoleWindow, openConsole, typePassword } from './support/console.ts';
import { openReviewWorld } from './support/review-world.ts';

interface Queue {
  readonly reviews: readonly { readonly applicationId: string; readonly reference: string }[];
}

interface Scores {
  readonly applications: readonly {
    readonly applicationId: string;
    readonly reviews: readonly { readonly reviewer: string; readonly status: string }[];
  }[];
}

const account = demoAccountOf('reviewer');

describe('the console of a reviewer', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let console: ConsoleWindow;
  let page: Page;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openReviewWorld(16), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });
  beforeEach(async () => {
    console = await openConsole(browser, opened.runtime.url);
    page = console.page;
  });
  afterEach(async () => {
    await console.context.close();
    expect(console.complaints).toEqual([]);
  });

  const address = (path: string) => console.address(path);
  const signIn = (path = '') => console.signIn(account, path);
  const declareNothing = async () => {
    await page.getByLabel('No, I know of nothing').check();
    await page.getByLabel('I tell nobody what I read').check();
    await page.getByRole('button', { name: 'Declare' }).click();
  };
  const queueOf = async (status: 'open' | 'done') => {
    const [reviewer] = opened.world.staff.reviewers;
    if (reviewer === undefined) throw new Error('The demo has no reviewer');
    const query = `edition=${opened.world.edition.edition}&status=${status}`;
    return (await reviewer.client.need<Queue>('GET', `/reviews?${query}`)).reviews;
  };

  test('[F23] signs in with the right password alone', async () => {
    await page.goto(address(''));
    await page.getByLabel('E-mail address').fill(account.username);
    expect(await accessibilityFaults(page)).toEqual([]);
    await typePassword(page, 'not this one');
    await page.getByText('do not belong together').waitFor();
    await typePassword(page, account.password);
    await page.getByRole('heading', { name: 'Applications to review' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/2023/reviews');
  });

  test('[F23] sees the queue, scores by the rubric and recommends', async () => {
    const [first, ...others] = await queueOf('open');
    if (first === undefined) throw new Error('Nothing was assigned');
    await signIn();
    await page.getByRole('link', { name: first.reference }).waitFor();
    expect(await page.getByRole('row').count()).toBe(others.length + 2);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: first.reference }).click();
    await page.getByRole('heading', { name: `Before you read ${first.reference}` }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await declareNothing();
    await page.getByRole('heading', { name: `Review of ${first.reference}` }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Submit review' }).click();
    await page.getByText('Choose a recommendation.').waitFor();
    for (const digit of '54354') await page.keyboard.press(digit);
    await page.getByText('84 of 100').waitFor();
    await page.getByLabel('Accept', { exact: true }).check();
    await page.getByLabel('Comment for the office').fill('A clear plan.');
    await page.getByText('Draft saved at').waitFor();
    await page.reload();
    await page.getByText('84 of 100').waitFor();

    await page.getByRole('button', { name: 'Submit review' }).click();
    const question = page.getByRole('dialog', { name: 'Submit this review?' });
    await question.getByText('84 of 100').waitFor();
    await question.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Submitted. Your score: 84 of 100.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await queueOf('done')).toMatchObject([{ reference: first.reference, score: 84 }]);
    expect(await queueOf('open')).toHaveLength(others.length);
  });

  /** Somebody else of the panel submits the lowest scores there are. */
  const disagreeOn = async (applicationId: string): Promise<void> => {
    const { staff } = opened.world;
    const { applications } = await staff.coordinator.need<Scores>(
      'GET',
      '/staff/editions/2023/review-scores/experts',
    );
    const panel = applications.find((one) => one.applicationId === applicationId)?.reviews ?? [];
    const other = staff.reviewers.find(({ sub }) =>
      panel.some(({ reviewer, status }) => reviewer === sub && status === 'open'),
    );
    const path = `/reviews/${applicationId}`;
    await other?.client.need('POST', `${path}/declaration`, {
      ...{ conflict: 'none', confidential: true },
    });
    const view = await other?.client.need<{ rubric: Rubric }>('GET', path);
    const scores = Object.fromEntries(view?.rubric.criteria.map(({ id }) => [id, 1]) ?? []);
    await other?.client.need('POST', `${path}/submission`, { scores, recommendation: 'reject' });
    await opened.runtime.quiet();
  };

  test('[F29] far apart, reviewers talk without names, revise once, and the office reads who is who', async () => {
    const [{ applicationId = '', reference = '' } = {}] = await queueOf('done');
    await disagreeOn(applicationId);
    await signIn(`2023/reviews/${applicationId}`);
    await page.getByText('You can revise your review, once').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Post it' }).click();
    await page.getByText('Write something first.').waitFor();
    await page.getByLabel('Say something').fill('The budget is sound.');
    await page.getByRole('button', { name: 'Post it' }).click();
    await page.getByText('It is posted.').waitFor();
    await page.getByText('The budget is sound.').waitFor();
    await page.getByRole('button', { name: 'Revise my review' }).click();
    await page.getByLabel('Unsure', { exact: true }).check();
    await page.getByRole('button', { name: 'Put this in the place of my review' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Your revised review stands.').waitFor();
    expect(await page.getByRole('button', { name: 'Revise my review' }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    const office = await openConsole(browser, opened.runtime.url);
    await office.signIn(demoAccountOf('coordinator'), '2023/discussions?track=experts');
    await office.page.getByRole('link', { name: `Discussion of ${reference}` }).waitFor();
    expect(await accessibilityFaults(office.page)).toEqual([]);
    await office.page.getByRole('link', { name: `Discussion of ${reference}` }).click();
    await office.page.getByText('The budget is sound.').waitFor();
    await office.page.getByRole('row').filter({ hasText: account.username }).waitFor();
    expect(await accessibilityFaults(office.page)).toEqual([]);
    await office.page.getByRole('button', { name: 'Close the discussion' }).click();
    const question = office.page.getByRole('dialog', { name: 'Close the discussion?' });
    await question.getByLabel('Reason').fill('Both have said what they know.');
    await question.getByRole('button', { name: 'Close the discussion' }).click();
    await office.page.getByText('The discussion is closed.').first().waitFor();
    await office.page.getByLabel('Say something').waitFor({ state: 'detached' });
    await office.context.close();
    expect(office.complaints).toEqual([]);
  });

  test('[F23] opens nobody else’s review, and no page of the office', async () => {
    const own = (await queueOf('open')).map(({ applicationId }) => applicationId);
    const other = opened.world.people.find(
      ({ applicationId, reference }) =>
        applicationId !== undefined && reference !== undefined && !own.includes(applicationId),
    );
    await signIn(`2023/reviews/${other?.applicationId}`);
    await page.getByText('There is nothing at this address.').waitFor();
    await page.goto(address('2023/participants'));
    await page.getByText('Your sign-in does not cover this.').waitFor();
    expect(await page.getByRole('link', { name: 'Participants' }).count()).toBe(0);
  });

  test('[F23] is asked to sign in again when the sign-in has ended, and loses nothing', async () => {
    const [next] = await queueOf('open');
    await signIn(`2023/reviews/${next?.applicationId}`);
    await declareNothing();
    await page.getByLabel('Comment for the office').waitFor();
    await page.route('**/reviews/**', (route) =>
      route.fulfill({ status: 401, json: { message: 'Unauthorized' } }),
    );
    await page.route(`${opened.runtime.endpoint}/`, (route) =>
      route.fulfill({
        status: 400,
        headers: { 'access-control-allow-origin': '*' },
        json: { __type: 'NotAuthorizedException', message: 'Refresh Token has been revoked' },
      }),
    );
    await page.getByLabel('Comment for the office').fill('Half a sentence');
    await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
    await page.unrouteAll();
    await typePassword(page, account.password);
    await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Comment for the office').inputValue()).toBe('Half a sentence');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByText('Draft saved at').waitFor();
  });
});
