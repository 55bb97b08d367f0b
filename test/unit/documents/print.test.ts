import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functions } from '../../../infra/functions.ts';
import { printCertificate } from '../../../shared/documents/certificate.ts';
import { printInvitation } from '../../../shared/documents/invitation-letter.ts';
import { runsOf } from '../../../shared/documents/scripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));

beforeAll(() => {
  const files = functions.find(({ name }) => name === 'letters')?.files ?? {};
  for (const [target, source] of Object.entries(files))
    cpSync(source, join(folder, basename(target)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const letter = {
  kind: 'conditional',
  locale: 'en',
  name: 'محمد عبد الله · 김하나 · अनिल कुमार · Нургуль · አበበ · សុខ',
  country: 'Cambodia',
  reference: 'CPI-2031-7K3M-Q2WX',
  edition: 'CPI 2031',
  organiser: 'Ministry of Culture',
  contact: 'cpi@example.org',
  section: 'Paper',
  partners: ['Mill'],
  from: '1 June 2031',
  to: '21 June 2031',
  issuedOn: '1 May 2031',
  date: new Date('2031-05-01T00:00:00Z'),
} as const;

describe('[F47] printed documents', () => {
  it('are the same bytes for the same letter, and others for another', async () => {
    const [one, same, other] = await Promise.all([
      printInvitation(letter, folder),
      printInvitation(letter, folder),
      printInvitation({ ...letter, kind: 'final' }, folder),
    ]);
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(same)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('print a name of any length and script on a certificate', async () => {
    const certificate = {
      ...letter,
      name: 'ภูมิ '.repeat(20),
      code: 'ABCDEFGH',
      address: 'https://cpi.example/certificates/ABCDEFGH',
    };
    expect((await printCertificate(certificate, folder)).length).toBeGreaterThan(5000);
  });

  it('print names that the font library cannot place every mark of', async () => {
    expect((await printInvitation({ ...letter, name: 'ជា ស្រីមុំ' }, folder)).length).toBeGreaterThan(
      5000,
    );
  });

  it('cut a text into runs of one font, marks with their letters and spaces with their run', () => {
    expect(runsOf('Kim 김하나, A')).toEqual([
      { font: 'latin', text: 'Kim ' },
      { font: 'korean', text: '김하나, ' },
      { font: 'latin', text: 'A' },
    ]);
    expect(runsOf('e\u0301')).toEqual([{ font: 'latin', text: 'é' }]);
  });
});
