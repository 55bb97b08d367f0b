import { documentText } from '../text/documents.ts';
import type { Locale } from '../text/locale.ts';
import { Sheet } from './sheet.ts';

export interface CertificateDocument {
  readonly locale: Locale;
  readonly name: string;
  readonly section: string;
  readonly edition: string;
  readonly organiser: string;
  /** Days in words; absent where nobody travelled. */
  readonly from?: string;
  readonly to?: string;
  readonly issuedOn: string;
  readonly code: string;
  /** Public address at which anyone can check it. */
  readonly address: string;
  readonly date: Date;
}

/** The certificate: a landscape sheet with the name large, whatever script it is written in. */
export const printCertificate = (
  certificate: CertificateDocument,
  fontFolder: string,
): Promise<Buffer> => {
  const words = documentText(certificate.locale).certificate;
  const sheet = new Sheet({
    title: words.title,
    layout: 'landscape',
    date: certificate.date,
    fontFolder,
  });
  const centre = { align: 'center' } as const;
  sheet
    .band()
    .down(20)
    .text(certificate.organiser, { ...centre, size: 12, colour: '#5c554b', after: 6 })
    .text(certificate.edition, { ...centre, size: 12, colour: '#5c554b', after: 34 })
    .text(words.title, { ...centre, size: 32, after: 26 })
    .text(words.certifies, { ...centre, size: 13, after: 14 })
    .text(certificate.name, { ...centre, size: 30, after: 18 })
    .text(words.completed, { ...centre, size: 13, after: 12 })
    .text(certificate.section, { ...centre, size: 17, after: 12 });
  if (certificate.from !== undefined && certificate.to !== undefined) {
    sheet.text(words.period(certificate.from, certificate.to), { ...centre, size: 12 });
  }
  sheet
    .to(sheet.height - 110)
    .text(`${words.issuedOn}: ${certificate.issuedOn}`, { ...centre, size: 11, after: 4 })
    .text(`${words.number}: ${certificate.code}`, { ...centre, size: 11, after: 4 })
    .text(`${words.check} ${certificate.address}`, { ...centre, size: 9, colour: '#5c554b' });
  return sheet.end();
};
