/** What the office does in the space of a cohort. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { LateDesk } from './desk.ts';

export const communityTests = ({
  page,
  button,
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
}: LateDesk): void => {
  /** A post that somebody else has reported. */
  const reportedPost = async (written: string, reason: string): Promise<string> => {
    const body = { kind: 'post', text: written, idempotencyKey: randomUUID() };
    const { post } = await does<{ post: { id: string } }>(0, '/my/cohort/posts', body);
    await does(1, `/my/cohort/contributions/${post.id}/reports`, { reason });
    return post.id;
  };

  test('[F77] what was reported is read with why, hidden with a reason, and shown again', async () => {
    await reportedPost('Buy my paper!', 'It is an advertisement.');
    await signIn('community');
    await text('It is an advertisement.').waitFor();
    await looksRight();
    await page().keyboard.press('j');
    await page().keyboard.press('Enter');
    const question = dialog('Decide on the post by Person A');
    await question.getByText('Buy my paper!').waitFor();
    await looksRight();
    await confirm('Decide');
    await text('Choose a decision.').waitFor();
    await looksRight();
    await question.getByLabel('Hide it: nobody but its author sees it').focus();
    await page().keyboard.press('Space');
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
    await page().keyboard.press('Space');
    await type('Reason', 'It is only a joke.');
    await office('PUT', `cohort/contributions/${id}/visibility`, {
      ...{ visible: false, reason: 'It sells.', revision: 1 },
    });
    await confirm('Decide');
    await text('Somebody has decided on it or reported it since you read it').waitFor();
    await text('It is not in this list any more').waitFor();
    await looksRight();
    expect(await page().getByLabel('Reason', { exact: true }).inputValue()).toBe(
      'It is only a joke.',
    );
    await confirm('Cancel');
    await text('Nothing that was reported waits.').waitFor();
  });

  test('[F77] writing is closed for a person, who reads why, and reopened; the second of two is told', async () => {
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

    await press('Writing of Person C');
    await text('They can write.').waitFor();
    await type('Reason', 'Ten more.');
    const { applicationId } = person(2);
    await office('PUT', `cohort/members/${applicationId}/writing`, {
      ...{ open: false, reason: 'Twenty more.' },
    });
    await confirm('Close writing');
    await text('Somebody has decided on their writing since you read it').waitFor();
    await text('Twenty more.').waitFor();
    await looksRight();
    expect(await page().getByLabel('Reason', { exact: true }).inputValue()).toBe('Ten more.');
    await confirm('Cancel');
  });
};
