/** The pages with hostile text in them, as a browser runs them: with scripts, under their own policy. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formPages, otherPages, type Pages } from '../support/hostile-pages.ts';
import { polyglots } from '../support/polyglots.ts';
import { askingForAll } from '../support/stock.ts';
import { openBrowser } from './support/browser.ts';

const site = 'https://cpi.example';

/** Each browser page costs: the two that fit every place in one; the full run takes all. */
const some = process.env.TEST_FULL === undefined ? polyglots.slice(-2) : polyglots;

/** Everything that a page does beyond being read: dialogs, refusals of its policy, requests. */
const doingsOf = async (browser: Browser, pages: Pages): Promise<readonly string[]> => {
  const doings: string[] = [];
  const page = await browser.newPage();
  let name = '';
  const done = (what: string) => doings.push(`${name}: ${what}`);
  page.on('dialog', (dialog) => {
    done(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.exposeFunction('refusedByPolicy', (directive: string) => done(`refused ${directive}`));
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (e) => refusedByPolicy(e.effectiveDirective))',
  );
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const at = /^https:\/\/cpi\.example\/(\d+)$/.exec(url)?.[1];
    if (at === undefined) {
      if (!url.startsWith(`${site}/`)) done(`asked for ${url}`);
      return route.fulfill({ status: 404 });
    }
    const [, served] = [...pages][Number(at)] ?? [];
    return route.fulfill({
      body: served?.body ?? '',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': String(served?.headers['content-security-policy'] ?? ''),
      },
    });
  });
  for (const [at, title] of [...pages.keys()].entries()) {
    name = title;
    await page.goto(`${site}/${at}`);
    await page.mouse.move(1, 1);
    await page.mouse.move(300, 200);
  }
  await page.close();
  return doings;
};

describe('[Q2] hostile text in a browser that runs scripts', { timeout: 600_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('no page opens a dialog, asks another site or breaks its policy', async () => {
    for (const text of some) {
      const pages = new Map([
        ...(await formPages(askingForAll(), text)),
        ...(await otherPages(text)),
      ]);
      const shown = [...pages].filter(([, { headers }]) =>
        String(headers['content-type']).startsWith('text/html'),
      );
      expect(shown.length).toBeGreaterThan(30);
      expect(await doingsOf(browser, new Map(shown)), text).toEqual([]);
    }
  });

  test('a page that forgets to escape would be seen', async () => {
    const policy = { 'content-security-policy': "script-src 'none'" };
    const doings = await doingsOf(
      browser,
      new Map([
        ['free', { body: '<img src=x onerror=alert(1)>', headers: {} }],
        ['held', { body: '<img src=x onerror=alert(1)>', headers: policy }],
        ['other', { body: '<script src=//x.example></script>', headers: {} }],
      ]),
    );
    expect(doings).toEqual([
      'free: dialog 1',
      'held: refused script-src-attr',
      'other: asked for https://x.example/',
    ]);
  });
});
