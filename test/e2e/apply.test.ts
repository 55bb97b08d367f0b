/** From the call to the receipt in a browser that runs no script, and over plain HTTP. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import { answersOf } from '../../tools/replay/apply.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { lettersTo, letterTo, type Visitor, visitor } from './support/visitor.ts';

const edition = shortEdition();
const [track] = edition.tracks;
if (track === undefined) throw new Error('The short edition has no track');
const { opensAt, closesAt } = callWindow(edition, track);
const cohort = cohortOf('2032', [{ track: 'makers', section: 'paper', country: 'KH', merit: 5 }]);
const [plan] = cohort.people;
if (plan === undefined) throw new Error('Nobody applies');

/** Names of the form's fields → what is typed into them. */
const typed = (value: unknown, name: string): [string, string | boolean][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => typed(one, `${name}.${key}`))
    : [[name, value as string | boolean]];
const answers = answersOf({ edition }, track, { plan });
const form = Object.fromEntries(typed(answers, 'answers'));

const reference = /2032-[0-9A-Z]{4,}(?:-[0-9A-Z]+)*/;

describe('applying', () => {
  let opened: OpenWorld;
  let browser: Browser;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openApplication(edition), openBrowser()]);
    await opened.runtime.advanceTo(opensAt + 3_600_000);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  const visit = (options = {}) => visitor(browser, opened.runtime.url, options);
  const start = async (guest: Visitor, email: string): Promise<void> => {
    await guest.goTo('/');
    await guest.page.getByRole('link', { name: 'Read the call' }).click();
    await guest.page
      .getByRole('link', { name: /^Apply/ })
      .first()
      .click();
    await guest.fill({ email });
    await guest.press('Start the application');
    await guest.page.getByRole('heading', { name: 'Your application' }).waitFor();
  };
  const receipt = async (guest: Visitor): Promise<string> => {
    await guest.page.getByRole('heading', { name: 'We have received your application' }).waitFor();
    return (await guest.page.locator('.reference').textContent()) ?? '';
  };

  test('[F8] [F7] the call leads to a saved draft, and the page and the mail name one reference', async () => {
    const guest = await visit();
    const email = 'reader@people.example';
    await start(guest, email);
    await guest.fill({ 'answers.fullName': 'សុខា' });
    await guest.press('Save');
    await guest.page.getByRole('status').waitFor();
    await opened.runtime.quiet();

    // Another device goes on from the link in the mail.
    const link = /\/sign-in\/\S+/.exec(
      (await letterTo(opened.runtime, email, 'draft-started')) ?? '',
    );
    const other = await visit();
    await other.goTo(link?.[0] ?? '');
    await other.press('Continue');
    expect(await other.page.locator('[name="answers.fullName"]').inputValue()).toBe('សុខា');
    await other.fill({ ...form, 'answers.fullName': 'សុខា' });
    await other.press('Submit the application');
    const given = await receipt(other);
    expect(given).toMatch(reference);

    await opened.runtime.quiet();
    expect(await letterTo(opened.runtime, email, 'application-received')).toContain(given);
    await Promise.all([guest.context.close(), other.context.close()]);
  });

  test('[F8] what is missing is named first, with a link to its field, and nothing typed is lost', async () => {
    const guest = await visit();
    await start(guest, 'hasty@people.example');
    await guest.fill({ 'answers.organisation': 'House of "Culture" & <Sons>' });
    await guest.press('Submit the application');
    expect(await guest.page.title()).toMatch(/^Error:/);
    const first = guest.page.getByRole('alert').getByRole('link').first();
    const target = (await first.getAttribute('href')) ?? '';
    expect(await guest.page.locator(target).count()).toBe(1);
    const organisation = guest.page.locator('[name="answers.organisation"]');
    expect(await organisation.inputValue()).toBe('House of "Culture" & <Sons>');
    await guest.context.close();
  });

  test('[F10] a double click is one application and one mail', async () => {
    const guest = await visit();
    const email = 'double@people.example';
    await start(guest, email);
    await guest.fill(form);
    await guest.page.getByRole('button', { name: 'Submit the application' }).dblclick();
    const given = await receipt(guest);
    await opened.runtime.quiet();
    const letters = lettersTo(opened.runtime, email, 'application-received');
    expect(letters).toHaveLength(1);
    expect(await letterTo(opened.runtime, email, 'application-received')).toContain(given);
    await guest.context.close();
  });

  test('[F10] [Q21] 200 submissions at the same time give one reference and one mail', async () => {
    const email = 'many@people.example';
    const client = createHttpClient({ url: opened.runtime.url });
    const { applicationId } = await client.need<{ applicationId: string }>(
      'POST',
      '/editions/2032/applications',
      { track: 'makers', email },
    );
    const path = `/applications/${applicationId}/submission`;
    const body = { answers, idempotencyKey: 'the-same-key-of-two-hundred' };
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => client.send<{ reference?: string }>('POST', path, body)),
    );
    expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
    const taken = replies.filter(({ status }) => status < 400);
    expect(taken.length).toBeGreaterThan(0);
    expect(replies.filter(({ status }) => status >= 400 && status !== 429)).toEqual([]);
    expect(new Set(taken.map(({ body: { reference: given } }) => given)).size).toBe(1);
    await opened.runtime.quiet();
    expect(lettersTo(opened.runtime, email, 'application-received')).toHaveLength(1);
  });

  test('[F14] is taken in the last second; one second late is refused, and what was typed stays', async () => {
    const [inTime, late] = await Promise.all([visit(), visit()]);
    await start(inTime, 'in-time@people.example');
    await start(late, 'late@people.example');
    await late.fill({ 'answers.fullName': 'Saved Before' });
    await late.press('Save');
    await inTime.fill(form);
    await late.fill({ ...form, 'answers.position': 'Typed too late' });

    await opened.runtime.advanceTo(closesAt - 1000);
    await inTime.press('Submit the application');
    expect(await receipt(inTime)).toMatch(reference);

    await opened.runtime.advanceTo(closesAt + 1000);
    await late.press('Submit the application');
    await late.page.getByRole('heading', { name: 'The call has closed' }).waitFor();
    expect(await late.faults()).toEqual([]);
    const text = await late.page.locator('main').textContent();
    expect(text).toContain('Typed too late');
    expect(text).toContain('Saved Before');
    expect(text).toMatch(/10:00/);
    await opened.runtime.quiet();
    expect(lettersTo(opened.runtime, 'late@people.example', 'application-received')).toEqual([]);
    await Promise.all([inTime.context.close(), late.context.close()]);
  });
});
