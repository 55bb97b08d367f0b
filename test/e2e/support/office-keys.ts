/** What somebody of the office does at the console without a pointer, in the window that is open. */
import { expect } from 'vitest';
import { accessibilityFaults } from './browser.ts';
import { type ConsoleWindow, tabOn } from './console.ts';

export const officeKeys = (window: () => Pick<ConsoleWindow, 'page'>) => {
  const page = () => window().page;
  const link = (name: string) => page().getByRole('link', { name, exact: true });
  const button = (name: string) => page().getByRole('button', { name, exact: true });
  const field = (label: string) => page().getByLabel(label, { exact: true });
  const dialog = (name: string) => page().getByRole('dialog', { name });
  const text = (words: string) => page().getByText(words);
  return {
    ...{ link, button, field, dialog, text },
    press: async (name: string) => {
      await tabOn(page(), button(name));
      await page().keyboard.press('Enter');
    },
    follow: async (name: string) => {
      await tabOn(page(), link(name));
      await page().keyboard.press('Enter');
    },
    /** Presses a button of the dialog that is open. */
    confirm: async (name: string) => {
      await tabOn(page(), page().getByRole('dialog').getByRole('button', { name, exact: true }));
      await page().keyboard.press('Enter');
    },
    type: async (label: string, typed: string) => {
      await tabOn(page(), field(label));
      await page().keyboard.press('ControlOrMeta+a');
      await page().keyboard.type(typed);
    },
    /** Opens a list, looks for the option by its beginning, going down to it, and takes it. */
    chooseIn: async (label: string, option: string) => {
      await tabOn(page(), page().getByRole('button', { name: new RegExp(`^${label}`) }));
      await page().keyboard.press('Enter');
      const list = page().getByRole('option');
      // The list may open before what is in it has come.
      await list.filter({ hasText: option }).first().waitFor();
      const place = (await list.allInnerTexts()).findIndex((one) => one.startsWith(option));
      const highlighted = () =>
        list.evaluateAll((all) => all.findIndex((one) => one.className.includes('highlighted')));
      for (let presses = 0; presses < 30 && (await highlighted()) !== place; presses += 1) {
        await page().keyboard.press('ArrowDown');
      }
      await page().keyboard.press('Enter');
      // A list of which several are taken stays open.
      if (await list.first().isVisible()) await page().keyboard.press('Escape');
    },
    looksRight: async () => expect(await accessibilityFaults(page())).toEqual([]),
  };
};
