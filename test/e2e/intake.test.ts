/** What an application has beside its form, and what others do for it, in a browser without a script. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import { Edition, trackOf } from '../../shared/domain/edition.ts';
import { answersOf } from '../../tools/replay/apply.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication } from '../support/running-application.ts';
import { jpeg, pdf } from '../support/sample-files.ts';
import { shortEditionFile, shortTrackFile } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { formFields, walkForm } from './support/form.ts';
import { tabTo } from './support/keyboard.ts';
import { lettersTo, letterTo, type Visitor, visitor } from './support/visitor.ts';

const both = (text: string) => ({ en: text, ko: text });
const opensOn = '2032-01-06';
const edition = Edition.parse(
  shortEditionFile(
    '2032',
    [
      {
        ...shortTrackFile('makers', opensOn, { paper: 2, stage: 1 }),
        documents: [
          { id: 'cv', title: both('CV'), required: true, types: ['pdf'], maxBytes: 5000 },
        ],
        references: { needed: 1, most: 2, graceDays: 1, toSubmit: { requested: 1 } },
      },
      {
        ...shortTrackFile('stewards', opensOn, { houses: 2 }),
        admission: 'nomination',
        nomination: { graceDays: 1 },
        references: { needed: 1, graceDays: 1 },
      },
    ],
    '2032-01-29',
  ),
);

/** What somebody types into the form of a track. */
const formFor = (id: string, section: string) => {
  const track = trackOf(edition, id);
  const { people } = cohortOf('2032', [{ track: id, section, country: 'KH', merit: 5 }]);
  const [plan] = people;
  if (track === undefined || plan === undefined) throw new Error(`Nobody applies for ${id}`);
  return formFields(answersOf({ edition }, track, { plan }));
};
const [makers] = edition.tracks;
if (makers === undefined) throw new Error('The edition has no track');
const { opensAt } = callWindow(edition, makers);
const languages = ['ko', 'en'] as const;

describe('the intake beside the form', () => {
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

  const visit = () => visitor(browser, opened.runtime.url, { width: 320 });
  /** Opens the link of the newest letter of that kind with a browser of its own. */
  const visitByLetter = async (email: string, moment: string): Promise<Visitor> => {
    await opened.runtime.quiet();
    const letter = (await letterTo(opened.runtime, email, moment)) ?? '';
    const guest = await visit();
    await guest.goTo(/\/sign-in\/\S+/.exec(letter)?.[0] ?? `/no-letter/${moment}`);
    await guest.press('Continue');
    return guest;
  };
  const start = async (guest: Visitor, email: string): Promise<void> => {
    await guest.goTo('/editions/2032/apply?track=makers');
    await guest.fill({ email });
    await guest.press('Start the application');
    await guest.page.getByRole('heading', { name: 'Your application' }).waitFor();
  };
  const pathOf = ({ page }: Visitor): string => new URL(page.url()).pathname;
  /** What is wrong with the page in hand. */
  const faultsHere = async (guest: Visitor): Promise<readonly string[]> =>
    (await guest.faults()).map((fault) => `${guest.page.url()}: ${fault}`);
  /** What is wrong with the page in both languages; it is read on in English. */
  const faultsOf = async (guest: Visitor): Promise<readonly string[]> => {
    const faults: string[] = [];
    const path = pathOf(guest);
    for (const lang of languages) {
      await guest.goTo(`${path}?lang=${lang}`);
      expect(await guest.page.locator('html').getAttribute('lang')).toBe(lang);
      faults.push(...(await faultsHere(guest)));
    }
    return faults;
  };
  const textOf = async ({ page }: Visitor): Promise<string> =>
    (await page.locator('main').textContent()) ?? '';
  const linksIn = (guest: Visitor, role: 'alert' | 'main'): Promise<string[]> =>
    guest.page.getByRole(role).getByRole('listitem').getByRole('link').allTextContents();
  const follow = (guest: Visitor, name: string) =>
    guest.page.getByRole('main').getByRole('link', { name }).first().click();

  test('[F8] [F12] [F13] the page of answers names the CV and the referee that are missing, and takes the application when they are there', async () => {
    const guest = await visit();
    const email = 'whole@people.example';
    const faults: string[] = [];
    const look = async () => {
      faults.push(...(await faultsOf(guest)));
    };
    await start(guest, email);
    await walkForm(guest, formFor('makers', 'paper'));
    const tasks = pathOf(guest).replace(/\/check-your-answers$/, '');
    const check = `${tasks}/check-your-answers`;
    await guest.goTo(check);
    await look();
    const missing = ['CV is missing, or is still being checked', 'Name one more referee.'];
    expect(await linksIn(guest, 'main')).toEqual(missing);
    await guest.press('Submit the application');
    expect(await guest.page.title()).toMatch(/^Error:/);
    expect(await linksIn(guest, 'alert')).toEqual(missing);
    faults.push(...(await faultsHere(guest)));

    const send = async (buffer: Buffer) => {
      const file = { name: 'Kim.pdf', mimeType: 'application/pdf', buffer };
      await guest.page.locator('input[type=file]').setInputFiles(file);
      await guest.press('Send as PDF');
      await guest.page.getByRole('heading', { name: 'Documents' }).waitFor();
      await opened.runtime.quiet();
      await guest.goTo(pathOf(guest));
    };
    await guest.page.getByRole('alert').getByRole('link', { name: 'CV' }).click();
    expect(pathOf(guest)).toBe(`${tasks}/documents`);
    const section = guest.page.locator(new URL(guest.page.url()).hash);
    expect(await section.textContent()).toBe('CV');
    await send(jpeg());
    expect(await textOf(guest)).toContain('The file is not of the kind that it was sent as.');
    faults.push(...(await faultsHere(guest)));
    await guest.goTo(check);
    expect(await linksIn(guest, 'main')).toEqual(missing);
    await guest.goTo(`${tasks}/documents`);
    await send(pdf());
    expect(await textOf(guest)).toContain('accepted');
    await look();

    await guest.goTo(`${tasks}/references`);
    const referee = { name: 'Prof. Chan', relation: 'Taught the making of paper' };
    await guest.fill({ ...referee, email: 'wrong' });
    await guest.press('Name and write to them');
    expect(await linksIn(guest, 'alert')).toHaveLength(1);
    faults.push(...(await faultsHere(guest)));
    expect(await guest.page.locator('[name=name]').inputValue()).toBe(referee.name);
    await guest.fill({ email: 'chan@old.example' });
    await guest.press('Name and write to them');
    await guest.page.getByText('asked, not here yet').waitFor();
    await opened.runtime.quiet();
    const old = (await letterTo(opened.runtime, 'chan@old.example', 'reference-requested')) ?? '';

    const correct = async (address: string) => {
      const form = guest.page.locator('details form');
      if (!(await form.isVisible())) await guest.page.locator('summary').click();
      await form.locator('[name=email]').fill(address);
      await form.getByRole('button').click();
    };
    await correct('chan@new');
    await guest.page.getByRole('alert').getByRole('link').click();
    const field = guest.page.locator(new URL(guest.page.url()).hash);
    expect(await field.inputValue()).toBe('chan@new');
    expect(await guest.page.locator('.field.bad').count()).toBe(1);
    faults.push(...(await faultsHere(guest)));
    await correct('chan@new.example');
    await guest.page.getByText('asked, not here yet').waitFor();
    await look();
    await opened.runtime.quiet();
    expect(lettersTo(opened.runtime, 'chan@new.example', 'reference-requested')).toHaveLength(1);
    const gone = await visit();
    await gone.goTo(/\/sign-in\/\S+/.exec(old)?.[0] ?? '');
    await gone.page.locator('main button').last().click();
    expect(await textOf(gone)).not.toContain('What you know of this person’s work.');
    await gone.context.close();

    await guest.goTo(check);
    expect(await linksIn(guest, 'main')).toEqual([]);
    await guest.press('Submit the application');
    await guest.page.getByRole('heading', { name: 'We have received your application' }).waitFor();
    await look();
    const reference = (await guest.page.locator('.reference').textContent()) ?? '';
    await opened.runtime.quiet();
    expect(await letterTo(opened.runtime, email, 'application-received')).toContain(reference);
    expect(faults).toEqual([]);
    await guest.context.close();
  });

  test('[F6] [F8] the keyboard alone meets what is missing first, and names a referee from there', async () => {
    const guest = await visit();
    await start(guest, 'keys@people.example');
    await guest.goTo(`${pathOf(guest)}/check-your-answers`);
    const { keyboard } = guest.page;
    await tabTo(guest.page, 'form button');
    await keyboard.press('Enter');
    // A reader of the screen begins with what is missing.
    await guest.page.locator('[role=alert]:focus').waitFor();
    await tabTo(guest.page, '[role=alert] a[href$="/references"]');
    await keyboard.press('Enter');
    await tabTo(guest.page, '[name=name]');
    await keyboard.type('Prof. Chan');
    await keyboard.press('Enter');
    await guest.page.locator('[role=alert]:focus').waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await tabTo(guest.page, '#email');
    await keyboard.type('keys@referees.example');
    await tabTo(guest.page, '#relation');
    await keyboard.type('Colleague');
    await keyboard.press('Enter');
    await guest.page.getByText('asked, not here yet').waitFor();
    await guest.context.close();
  });

  test('[F13] [F7] an office nominates by its link, the nominee submits by theirs, and sees of the reference only that it came', async () => {
    const faults: string[] = [];
    const look = async (guest: Visitor) => {
      faults.push(...(await faultsOf(guest)));
    };
    const contact = { contactName: 'Chea', email: 'culture@ministry.example' };
    const offices = [{ country: 'KH', name: 'Ministry of Culture', ...contact }];
    await opened.world.staff.coordinator.need('POST', '/staff/editions/2032/offices', {
      track: 'stewards',
      offices,
    });
    const office = await visitByLetter(contact.email, 'office-invited');
    expect(pathOf(office)).toBe('/nominations');
    await look(office);
    await office.fill({ name: 'Sok Dara', position: 'Head of division' });
    await office.press('Nominate');
    expect(await linksIn(office, 'alert')).toHaveLength(1);
    faults.push(...(await faultsHere(office)));
    const email = 'dara@ministry.example';
    await office.fill({ email });
    await office.press('Nominate');
    await office.page.getByRole('heading', { name: 'Sok Dara' }).waitFor();
    await look(office);

    const nominee = await visitByLetter(email, 'nominated');
    await look(nominee);
    expect(await textOf(nominee)).toContain('Ministry of Culture');
    const tasks = pathOf(nominee);
    await walkForm(nominee, formFor('stewards', 'houses'));
    await nominee.press('Submit the application');
    await nominee.page
      .getByRole('heading', { name: 'We have received your application' })
      .waitFor();
    await follow(nominee, 'References');
    const refereeEmail = 'sarin@referees.example';
    await nominee.fill({ name: 'Dr Sarin', email: refereeEmail, relation: 'Led the division' });
    await nominee.press('Name and write to them');
    await nominee.page.getByText('asked, not here yet').first().waitFor();

    const referee = await visitByLetter(refereeEmail, 'reference-requested');
    expect(pathOf(referee)).toBe('/reference');
    await look(referee);
    // A day after the call closes.
    expect(await textOf(referee)).toMatch(/9 January 2032 10:00\sKST/);
    const words = 'She repaired the archive of the opera.';
    await referee.fill({ text: words });
    await referee.press('Send');
    expect(await linksIn(referee, 'alert')).toHaveLength(1);
    faults.push(...(await faultsHere(referee)));
    await referee.fill({ declared: true });
    await referee.press('Send');
    await referee.page.getByText('Thank you, your letter has reached us.').waitFor();
    await look(referee);

    await nominee.goTo(`${tasks}/references`);
    await look(nominee);
    expect(await textOf(nominee)).toMatch(/Dr Sarin.*received/);
    expect(await textOf(nominee)).not.toContain(words);
    await office.goTo('/nominations');
    expect(await textOf(office)).toMatch(/Their own partsubmitted/);
    expect(await textOf(office)).not.toContain('Dr Sarin');
    await follow(office, 'Write the letter');
    await look(office);
    expect(faults).toEqual([]);
    await Promise.all([office, nominee, referee].map(({ context }) => context.close()));
  });
});
