/** Documents of an application on their whole way: a browser without a script, the store, the check. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import { Edition } from '../../shared/domain/edition.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { openApplication } from '../support/running-application.ts';
import { exifWith, gif, jpeg, pdf, pdfWith, segment } from '../support/sample-files.ts';
import { shortEdition } from '../support/short-edition.ts';
import { openBrowser } from './support/browser.ts';
import { sessionOf } from './support/session.ts';
import { lettersTo, letterTo, visitor } from './support/visitor.ts';

const both = (text: string) => ({ en: text, ko: text });
const short = shortEdition();
const edition = Edition.parse({
  ...short,
  tracks: short.tracks.map((track) => ({
    ...track,
    documents: [
      {
        id: 'portfolio',
        title: both('Portfolio'),
        required: false,
        types: ['pdf', 'jpeg'],
        maxBytes: 5000,
        files: 10,
      },
    ],
  })),
});
const [track] = edition.tracks;
if (track === undefined) throw new Error('The edition has no track');
const { opensAt } = callWindow(edition, track);

interface Form {
  readonly fileId: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}
interface Sent {
  readonly documents: readonly {
    readonly files: readonly { readonly fileId: string; readonly state: string }[];
  }[];
}

describe('[F12] the documents of an application', () => {
  let opened: OpenWorld;
  let browser: Browser;

  beforeAll(async () => {
    [opened, browser] = await Promise.all([openApplication(edition), openBrowser()]);
    await opened.runtime.advanceTo(opensAt + 3_600_000);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
  });

  const start = async (email: string) => {
    const client = createHttpClient({ url: opened.runtime.url });
    const { applicationId } = await client.need<{ applicationId: string }>(
      'POST',
      '/editions/2032/applications',
      { track: 'makers', email },
    );
    await opened.runtime.quiet();
    const path = `/applications/${applicationId}/documents`;
    const form = (type = 'pdf') => client.need<Form>('POST', path, { document: 'portfolio', type });
    const states = async (): Promise<readonly string[]> => {
      await opened.runtime.quiet();
      const { documents } = await client.need<Sent>('GET', path);
      return documents[0]?.files.map(({ state }) => state) ?? [];
    };
    return { client, path, form, states, cookie: () => sessionOf(opened, email) };
  };

  const post = async (
    { url, fields }: Form,
    file: Uint8Array,
    changes: Readonly<Record<string, string>> = {},
  ): Promise<number> => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...changes })) data.set(name, value);
    data.set('file', new Blob([new Uint8Array(file)]), 'Kim’s file.pdf');
    return (await fetch(url, { method: 'POST', body: data, redirect: 'manual' })).status;
  };

  test('[Q20] [F8] are sent from a page without a script, checked, told, replaced and read', async () => {
    const email = 'sender@people.example';
    const { path, cookie } = await start(email);
    const guest = await visitor(browser, opened.runtime.url, { width: 320 });
    const started = await letterTo(opened.runtime, email, 'draft-started');
    await guest.goTo(/\/sign-in\/\S+/.exec(started ?? '')?.[0] ?? '');
    await guest.press('Continue');
    await guest.goTo(path);
    expect(await guest.faults()).toEqual([]);
    const send = async (kind: string, buffer: Buffer) => {
      const form = guest.page.locator('form', { hasText: `Send as ${kind}` });
      const file = { name: 'Kim.bin', mimeType: 'application/octet-stream', buffer };
      await form.locator('input[type=file]').setInputFiles(file);
      await form.getByRole('button', { name: `Send as ${kind}` }).click();
      await guest.page.getByRole('heading', { name: 'Documents' }).waitFor();
      expect(new URL(guest.page.url()).searchParams.get('sent')).toBe('portfolio');
      await opened.runtime.quiet();
      await guest.goTo(path);
    };
    await send('JPEG picture', jpeg(segment(0xe1, exifWith(1))));
    expect(await guest.page.locator('main').textContent()).toContain('accepted');
    await send('PDF', pdfWith('/OpenAction << /S /JavaScript /JS (x) >>'));
    expect(await guest.page.locator('main').textContent()).toContain('The PDF contains scripts');
    expect(await guest.faults()).toEqual([]);
    expect(lettersTo(opened.runtime, email, 'document-refused')).toHaveLength(1);
    const letter = await letterTo(opened.runtime, email, 'document-refused');
    expect(letter).toContain('The PDF contains scripts');

    const link = await guest.page.getByRole('link', { name: /Save a copy/ }).getAttribute('href');
    const answer = await fetch(`${opened.runtime.url}${link}`, {
      redirect: 'manual',
      headers: { cookie: await cookie() },
    });
    const address = answer.headers.get('location') ?? '';
    expect(Number(new URL(address).searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(60);
    const file = await fetch(address);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Portfolio.jpg"/,
    );
    expect(Buffer.from(await file.arrayBuffer())).toEqual(jpeg());
    await opened.runtime.advanceTo(opened.world.now() + 61_000);
    expect((await fetch(address)).status).toBe(403);

    await guest.page.getByRole('button', { name: /Remove/ }).click();
    await guest.page.getByRole('status').waitFor();
    await guest.context.close();
  });

  test('[Q19] a form takes one file of its size and kind, to its place, in its time', async () => {
    const { form, states } = await start('strict@people.example');
    const one = await form();
    const policy = Buffer.from(one.fields.policy ?? '', 'base64').toString();
    const wider = Buffer.from(policy.replace('5000', '9000000')).toString('base64');
    const refusals = [
      await post(one, new Uint8Array()),
      await post(one, Buffer.concat([pdf(), Buffer.alloc(5001 - pdf().length, 10)])),
      await post(one, pdf(), { key: (one.fields.key ?? '').replace(/\w{16}\.pdf/, 'OTHER.pdf') }),
      await post(one, pdf(), { 'Content-Type': 'text/html' }),
      await post(one, pdf(), { policy: wider }),
    ];
    expect(refusals).toEqual([400, 400, 403, 403, 403]);
    await opened.runtime.advanceTo(opened.world.now() + 31 * 60_000);
    expect(await post(one, pdf())).toBe(403);
    expect(await states()).toEqual([]);
    const largest = pdf('%'.repeat(5000 - pdf('').length));
    expect(largest).toHaveLength(5000);
    expect(await post(await form(), largest)).toBe(201);
    expect(await states()).toEqual(['accepted']);
  });

  test('[Q20] are ten at most, however many are sent at once; none of another kind', async () => {
    const { form, states } = await start('many@people.example');
    expect(await post(await form(), gif)).toBe(201);
    expect(await states()).toEqual(['refused']);
    const forms = await Promise.all(Array.from({ length: 12 }, () => form()));
    await Promise.all(forms.map((one) => post(one, pdf())));
    expect((await states()).filter((state) => state === 'accepted')).toHaveLength(10);
  });
});
