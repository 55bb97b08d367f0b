/** What the forum presents and who judged it, and what people said of their learning. */
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { coordinator, openConsole } from '../support/console.ts';
import type { LateDesk } from './desk.ts';

export const forumTests = ({
  page,
  dialog,
  text,
  press,
  confirm,
  type,
  chooseIn,
  looksRight,
  signIn,
  office,
  person,
  does,
  opened,
  browser,
  address,
}: LateDesk): void => {
  /** Two reviewers whom the office can name. */
  const register = async () => {
    const [ana, ben] = opened().world.staff.reviewers;
    if (ana === undefined || ben === undefined) throw new Error('The demo has two reviewers');
    for (const [{ sub, email }, name] of [
      [ana, 'Ana Ahn'],
      [ben, 'Ben Bae'],
    ] as const) {
      await office('PUT', `reviewers/${sub}`, { email, name });
    }
    return [ana, ben] as const;
  };

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
    expect(await page().getByText('secret', { exact: true }).count()).toBe(2);
    expect(await page().getByText('has not voted').count()).toBe(3);

    const { context, page: own, ...member } = await openConsole(browser(), opened().runtime.url);
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
    const first = page().getByRole('row').filter({ hasText: chosen }).last();
    expect((await first.innerText()).startsWith('1')).toBe(true);
  });

  test('[F26] [Q23] the reviewers of a proposal are named by hand, with a reason, on what was read', async () => {
    const { applicationId } = person(0);
    const [, ben] = await register();
    await signIn('proposal-reviews');
    await page().getByRole('heading', { level: 1 }).waitFor();
    // Every proposal is decided on by now: this one is shown as one that still waits.
    await page().route(`**/proposal-reviews/${applicationId}?*`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), open: true } });
    });
    await page().goto(address(`proposal-reviews/${applicationId}`));
    await text('Who reviews it').waitFor();
    await looksRight();
    await chooseIn('Reviewers', 'Ben Bae');
    await press('Name them');
    await text('Say why, in a few words.').waitFor();
    await type('Reason', 'Ben knows paper.');
    await press('Name them');
    await text('They review it now').waitFor();
    await looksRight();
    const read = await opened().world.staff.coordinator.need<{ reviewers: readonly string[] }>(
      'GET',
      `/proposal-reviews/${applicationId}`,
    );
    expect(read.reviewers).toContain(ben.sub);

    const [first = ''] = read.reviewers.filter((sub) => sub !== ben.sub);
    await opened().world.staff.coordinator.need(
      'PUT',
      `/staff/proposals/${applicationId}/reviewers`,
      { reviewers: [first], why: 'Ben is away.' },
    );
    await chooseIn('Reviewers', 'Ana Ahn');
    await type('Reason', 'Ana knows it too.');
    await press('Name them');
    await text('Somebody has named other reviewers since you read').waitFor();
    await text(`Who reviews it now: ${first}`).waitFor();
    await looksRight();
    await press('Name them');
    await text('They review it now').waitFor();
    // What is saved is read again: the window is not closed on it.
    await page().unrouteAll({ behavior: 'wait' });
  });

  test('[F78] what people said of their learning is told with why the report withholds it', async () => {
    await signIn('learning');
    const self = page().getByRole('row').filter({ hasText: 'Describing a need' });
    await self.waitFor();
    expect(await self.innerText()).toMatch(/\d.*\d.*[+−-]?\d/s);
    await page().getByText('In the report: not before the last answer is in').first().waitFor();
    await page().getByRole('row').filter({ hasText: 'Everyone' }).getByText('of 4').waitFor();
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
};
