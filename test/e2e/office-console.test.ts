/** The office at its console in a real browser, without a pointer, on the local runtime. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { openBrowser } from './support/browser.ts';
import {
  type ConsoleWindow,
  coordinator,
  isFocused,
  openConsole,
  tabOn,
} from './support/console.ts';
import { openConsoleYear } from './support/console-year.ts';
import { officeKeys } from './support/office-keys.ts';
import { lettersTo } from './support/visitor.ts';

const session = {
  id: 'dyeing-paper',
  title: { en: 'Dyeing paper', ko: '종이 염색' },
  kind: 'workshop',
  startsAt: '2032-01-28T14:00',
  endsAt: '2032-01-28T16:00',
  cohorts: ['makers/paper'],
  room: 'studio',
} as const;

describe('the console of the office', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let window: ConsoleWindow;
  let page: Page;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openConsoleYear(), openBrowser()]);
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

  const signIn = (path: string) => window.signIn(coordinator, `2032/${path}`);
  const { link, button, field, press, type, chooseIn, looksRight } = officeKeys(() => window);
  const draftIs = (body: object, method: 'PUT' | 'DELETE' = 'PUT', id: string = session.id) =>
    opened.world.staff.coordinator.need(
      method,
      `/staff/editions/2032/timetable/sessions/${id}`,
      method === 'PUT' ? body : undefined,
    );

  test('[F50] [F51] a session is added, refused where it clashes, changed and taken out by keyboard', async () => {
    await draftIs({ session });
    await signIn('timetable');
    await link('Dyeing paper').waitFor();
    await looksRight();

    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Add a session' }).waitFor();
    await field('Title in English').waitFor();
    expect(await isFocused(field('Title in English'))).toBe(true);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('It is marked below').waitFor();
    expect(await isFocused(field('Title in English'))).toBe(true);
    await looksRight();

    await type('Title in English', 'Folding paper');
    await type('Title in Korean', '종이접기');
    await type('Day', '2032-01-28');
    await type('Begins', '1500');
    await type('Ends', '1700');
    await chooseIn('Room', 'Studio');
    await chooseIn('Cohorts', 'makers · paper');
    await page.getByText('28 Jan 2032, 07:00 GMT+1 by your clock').waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    const clash = page.getByText('The room studio is needed for two sessions at once');
    await clash.waitFor();
    expect(await clash.innerText()).toMatch(/Dyeing paper.*Folding paper/);
    expect(await field('Title in English').inputValue()).toBe('Folding paper');
    await looksRight();

    await type('Begins', '1600');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('“Folding paper” is in the draft.').waitFor();
    await link('Folding paper').waitFor();
    expect(await isFocused(link('Folding paper'))).toBe(true);
    await looksRight();

    await page.keyboard.press('k');
    expect(await isFocused(link('Dyeing paper'))).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await press('Take out of the draft');
    const question = page.getByRole('dialog', { name: 'Take this session out?' });
    await question.waitFor();
    await looksRight();
    await tabOn(page, question.getByRole('button', { name: 'Take out of the draft' }));
    await page.keyboard.press('Enter');
    await page.getByText('“Folding paper” is out of the draft.').waitFor();
    expect(await isFocused(link('Dyeing paper'))).toBe(true);
  });

  test('[F50] [F52] whoever was second sees what the first has changed, and takes over', async () => {
    await draftIs({ session });
    await signIn('timetable/sessions/dyeing-paper');
    await type('Title in English', 'Dyeing thin paper');
    await draftIs({ session: { ...session, endsAt: '2032-01-28T17:00' } });
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('This session was changed too').waitFor();
    await page.getByText('It was: Wed, 28 Jan 2032, 14:00–16:00').waitFor();
    expect(await field('Title in English').inputValue()).toBe('Dyeing thin paper');
    await looksRight();
    await press('Save mine on top of it');
    await page.getByText('“Dyeing thin paper” is in the draft.').waitFor();

    await page.keyboard.press('Enter');
    await type('Title in English', 'Something else');
    await draftIs({ session });
    await page.keyboard.press('ControlOrMeta+Enter');
    await press('Take what stands');
    await expect.poll(() => field('Title in English').inputValue()).toBe('Dyeing paper');

    await draftIs({ session: { ...session, endsAt: '2032-01-28T17:00' } });
    await press('Take out of the draft');
    const question = page.getByRole('dialog', { name: 'Take this session out?' });
    const takeOut = question.getByRole('button', { name: 'Take out of the draft' });
    await tabOn(page, takeOut);
    await page.keyboard.press('Enter');
    await question.getByText('This session was changed too').waitFor();
    await question.getByText('It was: Wed, 28 Jan 2032, 14:00–16:00').waitFor();
    await looksRight();
    await tabOn(page, takeOut);
    await page.keyboard.press('Enter');
    await page.getByText('“Dyeing paper” is out of the draft.').waitFor();
  });

  test('[F50] a table with faults says them by row and writes nothing, and the export comes back in', async () => {
    await draftIs({ session });
    await signIn('timetable');
    await link('Dyeing paper').waitFor();
    const download = page.waitForEvent('download');
    await press('Export the table');
    const path = await (await download).path();
    await press('Import a table');
    const dialog = page.getByRole('dialog', { name: 'Import a table' });
    await dialog.waitFor();
    await looksRight();
    const input = dialog.locator('input[type=file]');
    await input.setInputFiles({
      name: 'faults.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('id,title_en,kind,starts,ends,cohorts\nx,X,dance,2032-01-28 10:00,,\n'),
    });
    await press('Replace the draft');
    await page.getByText('Row 2, kind').waitFor();
    await input.setInputFiles(path);
    await press('Replace the draft');
    await page.getByText('The draft is the table now. Sessions: 1.').waitFor();
    await link('Dyeing paper').waitFor();
  });

  test('[F52] what would be published names whose own day changes, and only they get a mail', async () => {
    await draftIs({ session });
    await signIn('timetable');
    await link('Dyeing paper').waitFor();
    await page.keyboard.press('p');
    await page.getByText('Whose own day changes: 2 people').waitFor();
    await looksRight();
    await press('Publish');
    const question = page.getByRole('dialog', { name: 'Publish the draft?' });
    await question.getByText('2 people get one mail each.').waitFor();
    await looksRight();
    await tabOn(page, question.getByLabel('A word to those whose day changes'));
    await page.keyboard.type('Bring an apron.');
    await tabOn(page, question.getByRole('button', { name: 'Publish' }));
    await page.keyboard.press('Enter');
    await page.getByText('Version 1 is published.').waitFor();
    await page.getByText('Bring an apron.').waitFor();
    await press('What version 1 changed');
    await page.getByRole('heading', { name: 'What version 1 changed of version 0' }).waitFor();
    await looksRight();
    await opened.runtime.quiet();
    const told = opened.world.people.map(
      ({ plan }) => lettersTo(opened.runtime, plan.email, 'timetable-published').length,
    );
    expect(told).toEqual([1, 1, 0]);
  });

  test('[F48] the open items of each person are read in their row, the late on top, in saved views', async () => {
    await signIn('journey');
    const rows = page.getByRole('row').filter({ hasText: 'Person' });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    expect(
      await rows.filter({ hasText: 'Online training: until 18 Jan 2032, 00:00 KST' }).count(),
    ).toBe(3);
    await looksRight();
    await chooseIn('Show', 'To confirm new dates');
    await page.getByText('Nobody has this open.').waitFor();
    await chooseIn('Show', 'Late with visa');
    await rows.filter({ hasText: 'Visa: late since Tue, 13 Jan 2032' }).last().waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('late-visa');
    await page.goto(window.address('2032/journey?item=training&track=makers&section=stage'));
    await page.getByText('Person C').waitFor();
    expect(await rows.count()).toBe(1);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Attendance of Person C' }).waitFor();
    await looksRight();
  });

  test('[F42] a list is taken over, somebody in it is recognised, and a session is counted for everyone', async () => {
    const [first] = opened.world.people;
    const line = (name: string, email: string) =>
      `${name},${email},01/16/2032 05:00:00 PM,01/16/2032 07:00:00 PM,120,Yes,,No`;
    const header =
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room';
    const list = (...lines: string[]) => ({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([header, ...lines].join('\n')),
    });
    await signIn('attendance?occasion=seminar%20opening');
    await press('Import the list of the meeting');
    const dialog = page.getByRole('dialog', { name: 'List of “Opening”' });
    await dialog.waitFor();
    await looksRight();
    const input = dialog.locator('input[type=file]');
    await input.setInputFiles(list('Nobody,,yesterday,today,1,Yes,,No'));
    await press('Take over the list');
    await page.getByText('Line 2').waitFor();
    await input.setInputFiles(
      list(
        line('Person A', first?.plan.email ?? ''),
        line('Bee from Lima', 'bee@elsewhere.example'),
      ),
    );
    await press('Take over the list');
    await page.getByText('The list is taken over. Rows: 2.').waitFor();
    await looksRight();
    await tabOn(page, link('Say who they are'));
    await page.keyboard.press('Enter');
    await button('Who is Bee from Lima?').waitFor();
    await looksRight();
    await press('Who is Bee from Lima?');
    const question = page.getByRole('dialog', { name: 'Who is Bee from Lima?' });
    await question.waitFor();
    await looksRight();
    await press('Decide');
    await question.getByText('Choose a participant.', { exact: true }).waitFor();
    await chooseIn('Participant', 'Person B');
    await press('Decide');
    await page.getByText('Bee from Lima is Person B.').waitFor();
    await page.getByText('Everybody in the lists is known.').waitFor();

    await page.goto(window.address('2032/attendance?occasion=seminar%20opening'));
    await press('Count it for everyone');
    const excuse = page.getByRole('dialog', { name: 'Count “Opening” for everyone?' });
    await tabOn(page, excuse.getByLabel('What happened'));
    await page.keyboard.type('The line broke down.');
    await tabOn(page, excuse.getByRole('button', { name: 'Count it for everyone' }));
    await page.keyboard.press('Enter');
    await page.getByText('This seminar counts for everyone who was expected.').waitFor();
    await looksRight();
    await press('Take that back');
    const back = page.getByRole('dialog', { name: 'Take it back?' });
    await tabOn(page, back.getByRole('button', { name: 'Take that back' }));
    await page.keyboard.press('Enter');
    await button('Count it for everyone').waitFor();
  });

  test('[F43] an appeal waits in the queue and is answered once, with a reason', async () => {
    const third = opened.world.people[2];
    const asked = await third?.call('POST', '/my/training/appeals', {
      session: 'seminar/opening',
      text: 'The power was out in the whole street.',
    });
    expect(asked?.status).toBeLessThan(400);
    await signIn('attendance/queue');
    await tabOn(page, link('Answer Person C'));
    await looksRight();
    await page.keyboard.press('Enter');
    await page.getByText('The power was out in the whole street.').waitFor();
    await press('Answer');
    await page.getByText('Choose an answer.').waitFor();
    await looksRight();
    await page.keyboard.press('Space');
    await tabOn(page, field('Reason'));
    await page.keyboard.type('The utility has confirmed it.');
    await press('Answer');
    await page.getByText('The utility has confirmed it.').waitFor();
    await page.getByText('counts on an appeal').waitFor();
    await looksRight();
    await page.goto(window.address('2032/attendance/queue'));
    await page.getByText('No appeal waits.').waitFor();
  });
});
