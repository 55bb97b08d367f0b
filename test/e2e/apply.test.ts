/** From the call to the receipt in a browser that runs no script, and over plain HTTP. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import { answersOf } from '../../tools/replay/apply.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { conditionalForm } from '../support/conditional-edition.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { formFields, walkForm } from './support/form.ts';
import { tabTo } from './support/keyboard.ts';
import { lettersTo, letterTo, type Visitor, visitor } from './support/visitor.ts';

const edition = { ...shortEdition(), form: conditionalForm };
const [track] = edition.tracks;
if (track === undefined) throw new Error('The short edition has no track');
const { opensAt, closesAt } = callWindow(edition, track);
const cohort = cohortOf('2032', [{ track: 'makers', section: 'paper', country: 'KH', merit: 5 }]);
const [plan] = cohort.people;
if (plan === undefined) throw new Error('Nobody applies');

const answers = answersOf({ edition }, track, { plan });
const form = formFields(answers);

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
  const workPage = async (guest: Visitor): Promise<void> => {
    await guest.page.getByRole('link', { name: 'Your work' }).click();
  };
  const receipt = async (guest: Visitor): Promise<string> => {
    await guest.page.getByRole('heading', { name: 'We have received your application' }).waitFor();
    return (await guest.page.locator('.reference').textContent()) ?? '';
  };

  test('[F8] [F7] a killed tab loses the page in hand; another device goes on by the mailed link to the receipt', async () => {
    const guest = await visit();
    const email = 'reader@people.example';
    await start(guest, email);
    await guest.page.getByRole('link', { name: 'Begin' }).click();
    await guest.fill({ 'answers.fullName': 'សុខា' });
    await guest.press('Save and continue');
    // The page in hand when the tab is killed is all that is lost.
    await guest.fill({ 'answers.birthDate.year': '1990' });
    await guest.context.close();
    await opened.runtime.quiet();

    // Another device goes on from the link in the mail.
    const link = /\/sign-in\/\S+/.exec(
      (await letterTo(opened.runtime, email, 'draft-started')) ?? '',
    );
    const other = await visit();
    await other.goTo(link?.[0] ?? '');
    await other.press('Continue');
    await other.page.getByRole('link', { name: 'Your name', exact: true }).click();
    expect(await other.page.locator('[name="answers.fullName"]').inputValue()).toBe('សុខា');
    await other.press('Save and go to the list');
    await walkForm(other, { ...form, 'answers.fullName': 'សុខា' });
    await other.press('Submit the application');
    const given = await receipt(other);
    expect(given).toMatch(reference);

    await opened.runtime.quiet();
    expect(await letterTo(opened.runtime, email, 'application-received')).toContain(given);
    await other.context.close();
  });

  test('[F8] what is missing is named first, with a link to its field, and nothing typed is lost', async () => {
    const guest = await visit();
    await start(guest, 'hasty@people.example');
    await workPage(guest);
    await guest.fill({ 'answers.organisation': 'House of "Culture" & <Sons>' });
    await guest.press('Save and go to the list');
    await guest.page.getByRole('link', { name: 'Check your answers and submit' }).click();
    await guest.press('Submit the application');
    expect(await guest.page.title()).toMatch(/^Error:/);
    await guest.page.getByRole('alert').getByRole('link', { name: 'position' }).click();
    const target = new URL(guest.page.url()).hash;
    expect(await guest.page.locator(target).getAttribute('name')).toBe('answers.position');
    const organisation = guest.page.locator('[name="answers.organisation"]');
    expect(await organisation.inputValue()).toBe('House of "Culture" & <Sons>');
    // Continuing leads back to the answers, which no longer miss it.
    await guest.fill({ 'answers.position': 'Keeper', 'answers.experienceYears': '7' });
    await guest.press('Save and continue');
    await guest.page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    expect(await guest.page.getByRole('link', { name: 'position' }).count()).toBe(0);
    await guest.context.close();
  });

  test('[F8] two tabs on two pages keep each other’s page; two on one page are told', async () => {
    const guest = await visit();
    await start(guest, 'tabs@people.example');
    const list = guest.page.url();
    const tab = async (name: string) => {
      const page = await guest.context.newPage();
      await page.goto(list);
      await page.getByRole('link', { name, exact: true }).click();
      return page;
    };
    const [names, work, same] = [
      await tab('Your name'),
      await tab('Your work'),
      await tab('Your work'),
    ];
    await names.fill('[name="answers.fullName"]', 'Tab one');
    await work.fill('[name="answers.position"]', 'Tab two');
    await same.fill('[name="answers.position"]', 'Tab three');
    for (const page of [names, work, same]) {
      await page.getByRole('button', { name: 'Save and continue' }).click();
    }
    await same.getByRole('heading', { name: 'saved in another window' }).waitFor();
    expect(await same.locator('[name="answers.position"]').inputValue()).toBe('Tab three');
    await guest.goTo(`${new URL(list).pathname}/check-your-answers`);
    const text = await guest.page.locator('main').textContent();
    expect(text).toContain('Tab one');
    expect(text).toContain('Tab two');
    expect(text).not.toContain('Tab three');
    await guest.context.close();
  });

  test('[F6] [F8] the keyboard alone fills pages, and meets the question that an answer calls for', async () => {
    const guest = await visit();
    await start(guest, 'keys@people.example');
    const { keyboard } = guest.page;
    await tabTo(guest.page, '.actions .button');
    await keyboard.press('Enter');
    await tabTo(guest.page, '[name="answers.fullName"]');
    await keyboard.type('Keys');
    await keyboard.press('Enter');
    await guest.page.getByRole('heading', { name: 'About you' }).waitFor();
    await guest.page.goBack();
    await guest.page.goBack();
    await tabTo(guest.page, 'a[href$="/pages/support"]');
    await keyboard.press('Enter');
    await tabTo(guest.page, '[value="yes"]');
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await guest.page.getByRole('status').waitFor();
    await tabTo(guest.page, '[name="answers.questions.needs-told"]');
    await keyboard.type('A ramp');
    await tabTo(guest.page, 'button:not(.quiet)');
    await keyboard.press('Enter');
    await guest.page.getByText('A ramp').waitFor();
    await guest.context.close();
  });

  test('[F10] a double click is one application and one mail', async () => {
    const guest = await visit();
    const email = 'double@people.example';
    await start(guest, email);
    await walkForm(guest, form);
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
    await late.page.getByRole('link', { name: 'Begin' }).click();
    await late.fill({ 'answers.fullName': 'Saved Before' });
    await late.press('Save and go to the list');
    await workPage(late);
    await walkForm(inTime, form);
    await late.fill({ 'answers.position': 'Typed too late' });

    await opened.runtime.advanceTo(closesAt - 1000);
    await inTime.press('Submit the application');
    expect(await receipt(inTime)).toMatch(reference);

    await opened.runtime.advanceTo(closesAt + 1000);
    await late.press('Save and continue');
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
