/** The office's desk late in a year: a window without a pointer, and the people of that year. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { openBrowser } from '../support/browser.ts';
import { type ConsoleWindow, coordinator, openConsole } from '../support/console.ts';
import { openLateYear } from '../support/late-year.ts';
import { officeKeys } from '../support/office-keys.ts';

/** Opens the year for the tests of a file, and a window for each of them. */
export const lateDesk = () => {
  let opened: OpenWorld;
  let browser: Browser;
  let window: ConsoleWindow;

  const openWindow = async (options: BrowserContextOptions): Promise<void> => {
    window = await openConsole(browser, opened.runtime.url, options);
  };

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openLateYear(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });
  beforeEach(() => openWindow({ timezoneId: 'Europe/Paris' }));
  afterEach(async () => {
    await window.context.close();
    expect(window.complaints).toEqual([]);
  });

  const person = (at: number) => {
    const found = opened.world.people[at];
    if (found === undefined) throw new Error(`There are not ${at + 1} people`);
    return found;
  };

  return {
    ...officeKeys(() => window),
    opened: () => opened,
    browser: () => browser,
    window: () => window,
    page: () => window.page,
    address: (path: string) => window.address(`2032/${path}`),
    signIn: (path: string) => window.signIn(coordinator, `2032/${path}`),
    office: <T = unknown>(method: string, path: string, body?: unknown) =>
      opened.world.staff.coordinator.need<T>(method, `/staff/editions/2032/${path}`, body),
    person,
    /** What somebody does at their own pages. */
    does: async <T>(at: number, path: string, body: object): Promise<T> => {
      const answer = await person(at).call<T>('POST', path, body);
      expect(answer.status).toBeLessThan(400);
      return answer.body;
    },
    /** A window of another kind in the place of the one that is open. */
    changeWindow: async (options: BrowserContextOptions): Promise<void> => {
      await window.context.close();
      await openWindow(options);
    },
  };
};

export type LateDesk = ReturnType<typeof lateDesk>;
