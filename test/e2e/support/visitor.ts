/** A person at a public page with a browser that runs no script. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Runtime } from '../../../local/runtime.ts';
import { accessibilityFaults } from './browser.ts';

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  goTo(path: string): Promise<void>;
  /** Fills what the names of the fields say; a radio or a checkbox is checked. */
  fill(values: Readonly<Record<string, string | boolean>>): Promise<void>;
  press(button: string): Promise<void>;
  /** What is wrong with the page as it stands: for people with disabilities, and to the side. */
  faults(): Promise<readonly string[]>;
}

/** The checker needs scripts, which the page was read without: it looks at a copy. */
const checkerOf = (browser: Browser, page: Page): (() => Promise<readonly string[]>) => {
  let opened: Promise<Page> | undefined;
  return async () => {
    opened ??= browser.newPage({ viewport: page.viewportSize() });
    const copy = await opened;
    await copy.setContent(await page.content());
    const [needed, there] = await copy.evaluate<readonly [number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    return [
      ...(needed > there ? [`needs ${needed} of ${there} pixels`] : []),
      ...(await accessibilityFaults(copy)),
    ];
  };
};

export const visitor = async (
  browser: Browser,
  url: string,
  options: { readonly locale?: string; readonly width?: number } = {},
): Promise<Visitor> => {
  const { locale = 'en-GB', width = 1280 } = options;
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale,
    viewport: { width, height: 800 },
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  return {
    page,
    context,
    goTo: async (path) => {
      await page.goto(`${url}${path}`);
    },
    fill: async (values) => {
      for (const [name, value] of Object.entries(values)) {
        const field = page.locator(`[name="${name}"]`);
        const kind = await field
          .first()
          .evaluate((one) => `${one.tagName} ${one.getAttribute('type')}`);
        if (kind === 'SELECT null') await field.selectOption(String(value));
        else if (kind === 'INPUT radio') await page.check(`[name="${name}"][value="${value}"]`);
        else if (kind === 'INPUT checkbox') await field.check();
        else await field.fill(String(value));
      }
    },
    press: async (button) => {
      await page.getByRole('button', { name: button, exact: true }).click();
    },
    faults: checkerOf(browser, page),
  };
};

/** The newest letter of that kind to an address, as text; undefined when there is none. */
export const letterTo = async (
  runtime: Pick<Runtime, 'mail'>,
  to: string,
  moment: string,
): Promise<string | undefined> => {
  const [newest] = lettersTo(runtime, to, moment);
  return newest === undefined ? undefined : (await runtime.mail.inbox.message(newest.id))?.text;
};

/** Every letter of that kind to an address. */
export const lettersTo = (runtime: Pick<Runtime, 'mail'>, to: string, moment: string) =>
  runtime.mail.inbox
    .list({ to, limit: 1000 })
    .filter(({ tags }) => tags.some(({ name, value }) => name === 'moment' && value === moment));
