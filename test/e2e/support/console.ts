/** The staff console in a browser window of its own. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { type DemoAccount, demoAccountOf } from '../../../tools/demo-accounts.ts';
import { watchComplaints } from './browser.ts';

export interface ConsoleWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complains about in its console. */
  readonly complaints: readonly string[];
  readonly address: (path: string) => string;
  readonly signIn: (account: DemoAccount, path?: string) => Promise<void>;
}

export const typePassword = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

export const openConsole = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ConsoleWindow> => {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    // Buttons that fade in are judged when they are there.
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const address = (path: string) => `${url}/console/${path}`;
  return {
    page,
    context,
    complaints: watchComplaints(page),
    address,
    signIn: async ({ username, password }, path = '') => {
      await page.goto(address(path));
      await page.getByLabel('E-mail address').fill(username);
      await typePassword(page, password);
    },
  };
};

/** The account that the office's tasks are tried with. */
export const coordinator = demoAccountOf('coordinator');

export const isFocused = async (place: Locator): Promise<boolean> =>
  (await place.and(place.page().locator(':focus')).count()) > 0;

/** Goes on with Tab, or back with Shift + Tab, until that has the focus. */
export const tabOn = async (page: Page, place: Locator, key = 'Tab'): Promise<void> => {
  await place.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(place)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The ${key} key does not reach ${place}`);
};
