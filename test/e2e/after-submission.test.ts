/** What the office asks after the submission, and what it decides anew when the rules change. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { day } from '../../tools/replay/world.ts';
import { cohortOf } from '../support/made-up-people.ts';
import { openApplication, playUntil } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { lettersTo, letterTo, type Visitor, visitor } from './support/visitor.ts';

const edition = shortEdition();
const [track] = edition.tracks;
if (track === undefined) throw new Error('The short edition has no track');
const { closesAt } = callWindow(edition, track);
const makers = { track: 'makers', country: 'KH', merit: 3 };
/** 45 on the first day of the course, 46 a day later. */
const oldest = { birthDate: '1986-01-28' };
const cohort = cohortOf('2032', [
  { ...makers, section: 'paper', answers: { experienceYears: 4 } },
  { ...makers, section: 'paper', answers: oldest },
  { ...makers, section: 'stage' },
]);
const languages = ['en', 'ko'] as const;

/** The same edition, with courses that begin, and ages that are counted, a day later. */
const aDayLater = (): Edition => {
  const moved = structuredClone(edition);
  const on = '2032-01-28';
  const tracks = moved.tracks.map((one) => ({
    ...one,
    eligibility: { ...one.eligibility, age: { from: 25, to: 45, on } },
    sections: one.sections.map((section) => ({
      ...section,
      ...(section.visit === undefined ? {} : { visit: { ...section.visit, from: on } }),
    })),
  }));
  return { ...moved, tracks };
};

interface Page {
  readonly changes: readonly { applicationId: string; from: string; to: string }[];
  readonly written: readonly { applicationId: string }[];
  readonly editionVersion: number;
  readonly left: number;
  readonly cursor?: string;
}

describe('after the submission', () => {
  let opened: OpenWorld;
  let browser: Browser;
  let guest: Visitor;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openApplication(edition, cohort), openBrowser()]);
    guest = await visitor(browser, opened.runtime.url, { width: 320 });
    await playUntil(opened, closesAt + 60_000);
    await opened.runtime.quiet();
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  const personAt = (at: number) => {
    const { applicationId = '', plan } = opened.world.people[at] ?? {};
    return { applicationId, email: plan?.email ?? '' };
  };
  const office = () => opened.world.staff.coordinator;
  const verdictOf = async (applicationId: string): Promise<unknown> => {
    const path = `/staff/applications/${applicationId}/eligibility`;
    return (await office().need<{ verdict: string }>('GET', path)).verdict;
  };
  const actions = async (): Promise<readonly string[]> => {
    const path = '/staff/editions/2032/audit';
    const { entries } = await opened.world.staff.admin.need<{ entries: { action: string }[] }>(
      'GET',
      path,
    );
    return entries.map(({ action }) => action);
  };
  const askFor = async (at: number, fields: readonly string[], until: number) => {
    const path = `/staff/applications/${personAt(at).applicationId}/information-requests`;
    await office().need('POST', path, { fields, text: 'Since when?', until: isoOf(until) });
    await opened.runtime.quiet();
  };
  const faultsHere = async (lang: string): Promise<readonly string[]> =>
    (await guest.faults()).map((fault) => `${guest.page.url()} ${lang}: ${fault}`);
  /** Opens the newest letter's link and signs in with it. */
  const signIn = async (email: string, moment: string): Promise<void> => {
    const letter = (await letterTo(opened.runtime, email, moment)) ?? '';
    const link = /https?:\/\/[^/\s]+(\/sign-in\/\S+)/.exec(letter)?.[1] ?? '';
    await guest.context.clearCookies();
    await guest.goTo(link);
    await guest.page.locator('main button').last().click();
  };

  test('[F20] moving the first day of the course names who is affected, and decides anew on them alone', async () => {
    const { runtime, world } = opened;
    const late = personAt(1);
    const letters = world.people.map(
      ({ plan }) => runtime.mail.inbox.list({ to: plan.email }).length,
    );
    expect(await verdictOf(late.applicationId)).toBe('eligible');
    await world.staff.admin.need('PUT', '/admin/editions/2032', aDayLater());
    await runtime.quiet();
    const path = '/staff/editions/2032/eligibility-checks';

    /** Goes on from page to page until nothing is left, as the office does. */
    const everyPage = async (ask: (cursor?: string) => Promise<Page>): Promise<readonly Page[]> => {
      const pages: Page[] = [];
      do pages.push(await ask(pages.at(-1)?.cursor));
      while ((pages.at(-1)?.left ?? 0) > 0 && pages.length < 20);
      return pages;
    };
    const preview = () =>
      everyPage((cursor) => {
        const query = new URLSearchParams({
          track: 'makers',
          limit: '1',
          ...(cursor && { cursor }),
        });
        return office().need<Page>('GET', `${path}?${query}`);
      });
    const pages = await preview();
    expect(pages.length).toBeGreaterThan(1);
    const turned = pages.flatMap(({ changes }) => changes).filter(({ from, to }) => from !== to);
    expect(turned).toMatchObject([
      { applicationId: late.applicationId, from: 'eligible', to: 'ineligible' },
    ]);
    expect(await verdictOf(late.applicationId)).toBe('eligible');

    const editionVersion = pages[0]?.editionVersion;
    const asked = { track: 'makers', editionVersion, reason: 'The course begins later.', limit: 1 };
    await everyPage((cursor) =>
      office().need<Page>('POST', path, { ...asked, ...(cursor && { cursor }) }),
    );
    await runtime.quiet();
    expect(await verdictOf(late.applicationId)).toBe('ineligible');
    expect(await verdictOf(personAt(2).applicationId)).toBe('eligible');
    expect((await preview()).flatMap(({ changes }) => changes)).toEqual([]);
    expect(await actions()).toContain('eligibility-rechecked');
    // Until the release nobody is told what the office knows.
    const after = world.people.map(
      ({ plan }) => runtime.mail.inbox.list({ to: plan.email }).length,
    );
    expect(after).toEqual(letters);
  });

  test('[F22] one mail leads to the named questions alone; what is sent takes the place of the old answer', async () => {
    const { applicationId, email } = personAt(0);
    expect(await verdictOf(applicationId)).toBe('ineligible');
    await askFor(0, ['experienceYears'], closesAt + 4 * day);
    expect(lettersTo(opened.runtime, email, 'information-requested')).toHaveLength(1);
    await signIn(email, 'information-requested');
    const address = `/applications/${applicationId}/information-requests/1`;
    expect(new URL(guest.page.url()).pathname).toBe(address);
    const faults: string[] = [];
    for (const lang of languages) {
      for (const path of [address, `${address}/pages/work`, `/applications/${applicationId}`]) {
        await guest.goTo(`${path}?lang=${lang}`);
        expect(await guest.page.locator('html').getAttribute('lang')).toBe(lang);
        faults.push(...(await faultsHere(lang)));
      }
    }
    await guest.goTo(`${address}/pages/work?lang=en`);
    const asked = guest.page.locator('[name^="answers."]');
    expect(await asked.evaluateAll((all) => all.map((one) => one.getAttribute('name')))).toEqual([
      'answers.experienceYears',
    ]);
    await guest.fill({ 'answers.experienceYears': 'many' });
    await guest.press('Save and continue');
    faults.push(...(await faultsHere('with an error')));
    await guest.fill({ 'answers.experienceYears': '9' });
    await guest.press('Save and continue');
    await guest.press('Send the answers');
    faults.push(...(await faultsHere('sent')));
    expect(faults).toEqual([]);
    expect(await guest.page.locator('h1').textContent()).toBe('We have received your answers');
    await opened.runtime.quiet();
    expect(await verdictOf(applicationId)).toBe('eligible');
    const shown = await office().need(
      'GET',
      `/staff/applications/${applicationId}/information-requests`,
    );
    expect(shown).toMatchObject({
      requests: [
        { state: 'answered', changes: [{ field: 'experienceYears', before: '4', after: '9' }] },
      ],
    });
    // It is sent once: what was sent is read there, and nothing can be sent again.
    await guest.goTo(address);
    expect(await guest.page.getByRole('button', { name: 'Send the answers' }).count()).toBe(0);
    expect(await actions()).toContain('information-requested');
  });

  test('[F22] one reminder comes before the deadline, and at the deadline it is closed', async () => {
    const { runtime } = opened;
    const { applicationId, email } = personAt(2);
    const dueAt = closesAt + 3 * day;
    await askFor(2, ['position'], dueAt);
    await runtime.advanceTo(dueAt - 1000);
    await runtime.quiet();
    expect(lettersTo(runtime, email, 'information-reminder')).toHaveLength(1);
    await signIn(email, 'information-reminder');
    expect(await guest.page.getByRole('button').count()).toBeGreaterThan(0);
    await runtime.advanceTo(dueAt);
    const address = `/applications/${applicationId}/information-requests/1`;
    const faults: string[] = [];
    for (const lang of languages) {
      await guest.goTo(`${address}?lang=${lang}`);
      faults.push(...(await faultsHere(lang)));
    }
    expect(faults).toEqual([]);
    const list = '/staff/editions/2032/information-requests?state=expired';
    expect(await office().need('GET', list)).toMatchObject({ requests: [{ applicationId }] });
  });
});
