import { documentText } from '../text/documents.ts';
import type { Locale } from '../text/locale.ts';
import { Sheet } from './sheet.ts';

export interface InvitationLetter {
  readonly kind: 'conditional' | 'final';
  readonly locale: Locale;
  readonly name: string;
  readonly country: string;
  readonly reference: string;
  readonly edition: string;
  readonly organiser: string;
  readonly contact: string;
  readonly section: string;
  readonly partners: readonly string[];
  /** Days in words. */
  readonly from: string;
  readonly to: string;
  readonly issuedOn: string;
  readonly date: Date;
}

/** The letter that a visa is asked for with. The same letter gives the same bytes. */
export const printInvitation = (letter: InvitationLetter, fontFolder: string): Promise<Buffer> => {
  const words = documentText(letter.locale).invitation;
  const sheet = new Sheet({
    title: words.title[letter.kind],
    layout: 'portrait',
    date: letter.date,
    fontFolder,
  });
  const body = { size: 11.5, after: 10 };
  sheet
    .band()
    .text(letter.organiser, { size: 11, colour: '#5c554b', after: 4 })
    .text(letter.edition, { size: 11, colour: '#5c554b', after: 36 })
    .text(words.title[letter.kind], { size: 24, after: 22 })
    .text(`${words.reference}: ${letter.reference}`, { size: 10, colour: '#5c554b', after: 2 })
    .text(`${words.issuedOn}: ${letter.issuedOn}`, { size: 10, colour: '#5c554b', after: 26 })
    .text(words.to(letter.name, letter.country), { size: 13, after: 18 })
    .text(words.invite(letter.section, letter.from, letter.to), body);
  if (letter.partners.length > 0) sheet.text(words.partners(letter.partners.join(', ')), body);
  sheet
    .text(words.terms[letter.kind], body)
    .text(words.visa, body)
    .down(26)
    .text(words.signed, body)
    .text(`${words.questions} ${letter.contact}`, { size: 10, colour: '#5c554b' });
  return sheet.end();
};
