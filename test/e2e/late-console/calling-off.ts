/** What the office calls off for somebody who does not travel any more. */
import { expect, test } from 'vitest';
import { tabOn } from '../support/console.ts';
import type { LateDesk } from './desk.ts';

const arrival = { flight: 'KE 868', airport: 'Incheon', day: '2032-01-26', time: '10:00' };

export const callingOffTests = ({
  opened,
  page,
  address,
  button,
  text,
  confirm,
  looksRight,
  signIn,
  person,
  does,
}: LateDesk): void => {
  /** Takes an entry of the menu that the button opens. */
  const choose = async (menu: string, entry: string): Promise<void> => {
    await tabOn(page(), button(menu));
    await page().keyboard.press('Enter');
    await tabOn(page(), page().getByRole('menuitem', { name: entry, exact: true }), 'ArrowDown');
    await page().keyboard.press('Enter');
  };

  test('[F48] a ticket and a room that were arranged in vain are tasks until they are called off', async () => {
    const { applicationId } = person(3);
    await does(3, '/my/visit/arrival', { ...arrival, zone: 'Asia/Seoul' });
    await opened().world.staff.coordinator.need(
      'PUT',
      `/staff/participants/${applicationId}/travel/room`,
      { told: { house: 'House of stage' }, why: 'It is the section’s own.' },
    );
    await does(3, '/my/withdrawal', {});
    await signIn('journey?view=to-call-off');
    await text('Ticket: to be called off').waitFor();
    await text('Room: to be called off').waitFor();
    expect(await page().getByRole('row').filter({ hasText: 'Person' }).count()).toBe(1);
    await looksRight();

    await page().goto(address('participants'));
    await tabOn(page(), page().getByRole('checkbox', { name: 'Choose Person D' }));
    await page().keyboard.press('Space');
    await choose('Record', 'Ticket is called off');
    await text('Ticket is called off: 1 person').waitFor();
    await looksRight();
    await confirm('Record for 1 person');
    await page().getByRole('dialog').getByText('Recorded', { exact: true }).waitFor();
    await confirm('Close');

    await page().goto(address('journey?view=to-call-off'));
    await text('Room: to be called off').waitFor();
    expect(await text('Ticket: to be called off').count()).toBe(0);
    await text('Ticket (called off)').waitFor();
  });
};
