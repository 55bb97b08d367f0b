import sparticuz from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** With these the browser dies when a context is closed. */
const unwanted = new Set(['--single-process', '--no-zygote']);

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((flag) => !unwanted.has(flag)),
  });

/** What a machine can find wrong with a page for people with disabilities, a line for each. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  // Sending the checker costs more than a check: it stays while a page is given other contents.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** What a page complains about in its console: faults of scripts, and what its policy refuses. */
export const watchComplaints = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (line) => {
    const isStatus = line.text().startsWith('Failed to load resource');
    if (line.type() === 'error' && !isStatus) complaints.push(line.text());
  });
  return complaints;
};
