/** A timetable that is proposed, and the addresses of partners’ calendars. */
import { expect, test } from 'vitest';
import type { LateDesk } from './desk.ts';

export const timetableToolTests = ({
  page,
  button,
  dialog,
  text,
  press,
  follow,
  confirm,
  type,
  chooseIn,
  looksRight,
  signIn,
  office,
}: LateDesk): void => {
  test('[F51] sessions without a time are placed, told why where not, and taken over into the draft', async () => {
    await signIn('timetable');
    await follow('Have times proposed');
    await page().getByRole('heading', { name: 'Sessions to be placed' }).waitFor();
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
    await page().getByRole('heading', { name: 'Placed: 1', exact: true }).waitFor();
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
    await page().getByRole('link', { name: 'Folding' }).waitFor();
    await follow('Have times proposed');
    await text('A very long walk').waitFor();
  });

  test('[F53] a partner’s address is told once, made anew, and switched off', async () => {
    await signIn('timetable/calendars');
    await button('Make an address: makers · paper').waitFor();
    await looksRight();
    await press('Make an address: makers · paper');
    const address = page().locator('code');
    await address.waitFor();
    const first = await address.innerText();
    expect(first).toContain('/calendars/sections/2032/makers/paper/');
    await looksRight();
    await press('Make a new one: makers · paper');
    await dialog('Make a new address?').waitFor();
    await looksRight();
    await confirm('Make a new one');
    await expect.poll(async () => (await address.innerText()) === first).toBe(false);
    await page().reload();
    await press('Switch it off: makers · paper');
    expect(await address.count()).toBe(0);
    await confirm('Switch it off');
    await text('The address of makers · paper is switched off.').waitFor();
    await button('Make an address: makers · paper').waitFor();
  });
};
