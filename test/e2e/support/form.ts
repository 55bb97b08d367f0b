/** Walking an application form page by page, as a person does who has all the answers at hand. */
import type { Page } from 'playwright-core';
import type { Visitor } from './visitor.ts';

const typed = (value: unknown, name: string): [string, string | boolean][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => typed(one, `${name}.${key}`))
    : [[name, value as string | boolean]];

/** Names of the form's fields → what is typed into them. */
export const formFields = (answers: object): Readonly<Record<string, string | boolean>> =>
  Object.fromEntries(typed(answers, 'answers'));

/** Names of the questions on the page. */
const askedOn = (page: Page): Promise<string[]> =>
  page
    .locator('[name^="answers."]')
    .evaluateAll((fields) => [...new Set(fields.map((one) => one.getAttribute('name') ?? ''))]);

/**
 * From the list of tasks to the page of answers: fills on each page what there is an answer to, and
 * continues. `onPage` is told of every page as it was come to.
 */
export const walkForm = async (
  guest: Visitor,
  values: Readonly<Record<string, string | boolean>>,
  onPage?: () => Promise<void>,
): Promise<void> => {
  await guest.page.locator('main .actions .button').first().click();
  for (;;) {
    await onPage?.();
    const asked = await askedOn(guest.page);
    if (asked.length === 0) return;
    const known = Object.entries(values).filter(([name]) => asked.includes(name));
    await guest.fill(Object.fromEntries(known));
    await guest.page.locator('main form button').first().click();
    const wrong = guest.page.getByRole('alert');
    if ((await wrong.count()) > 0) throw new Error((await wrong.textContent()) ?? 'Refused');
  }
};
