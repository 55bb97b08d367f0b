import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../shared/domain/endorsement.ts';
import type { Office } from '../../../shared/domain/nomination.ts';
import type { MailMoment } from '../../../shared/mail/moments.ts';
import { type MailOrder, toGuest } from '../../../shared/mail/order.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import type { GuestContact } from '../../../shared/store/guest-reader.ts';
import { mailTexts } from '../../../shared/text/mails.ts';
import { postOffice } from '../../support/post-office.ts';

const hostile = [
  'Eve\r\nBcc: all@phish.example\r\n\r\nHello',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\u202egnp.exe\u202c Eve \u2067phish\u2069',
  `${'Eve of phish '.repeat(30)}\u{1F600}`.slice(0, 302),
  'https://phish.example/login?a=1#x',
  '[click](https://phish.example) eve@phish.example www.phish.example',
] as const;
const harmless = 'Sok Dara';

/** The office, the referee and the person whom a mail is about all have the same name. */
const guestNamed = (name: string, kind: 'office' | 'referee'): GuestContact => {
  const office: Office = {
    ...{ officeId: 'OFFICE1', edition: '2031', track: 'makers', country: 'KH', name },
    ...{ contactName: name, email: 'culture@ministry.example', locale: 'en' },
    invitedAt: '2031-02-01T00:00:00.000Z',
  };
  const endorsement: Endorsement = {
    ...{ applicationId: 'PERSON1', endorsementId: 'ONE', edition: '2031', track: 'makers' },
    ...{ kind: 'reference', applicant: name, status: 'asked', version: 1 },
    writer: { name, email: 'kim@university.example', locale: 'en', relation: name },
    askedAt: '2031-02-20T00:00:00.000Z',
    dueAt: '2031-03-10T00:00:00.000Z',
  };
  const { email, locale, track } =
    kind === 'office' ? office : { ...endorsement, ...endorsement.writer };
  return { name, email, locale, track, ...(kind === 'office' ? { office } : { endorsement }) };
};

const about = { edition: '2031', version: '1' } as const;
const office = { kind: 'office', officeId: 'OFFICE1' } as const;
const referee = { kind: 'referee', applicationId: 'PERSON1', endorsementId: 'ONE' } as const;
const toApplicant = (moment: MailMoment, facts: MailOrder['facts'] = {}): MailOrder => ({
  ...{ ...about, moment, applicationId: 'PERSON1', facts, recipient: 'PERSON1' },
});

/** Every mail in which an office, a nominator, a referee or an applicant can have typed something. */
const mails: readonly (readonly [string, (name: string) => MailOrder, 'office' | 'referee'])[] = [
  ['office-invited', () => toGuest(office, { ...about, moment: 'office-invited' }, {}), 'office'],
  ['nominated', () => toApplicant('nominated', { track: 'makers', section: 'paper' }), 'office'],
  [
    'reference-requested',
    () => toGuest(referee, { ...about, moment: 'reference-requested' }, {}),
    'referee',
  ],
  ['reference-declined', () => toApplicant('reference-declined', { track: 'makers' }), 'referee'],
  [
    'endorsement-reminder',
    (applicant) =>
      toGuest(
        referee,
        { ...about, moment: 'endorsement-reminder' },
        {
          ...{ applicant, dueAt: '2031-03-10T00:00:00.000Z' },
        },
      ),
    'referee',
  ],
  [
    'document-refused',
    () => toApplicant('document-refused', { document: 'cv', reason: 'broken', track: 'makers' }),
    'referee',
  ],
];

const sent = async (
  order: (name: string) => MailOrder,
  kind: 'office' | 'referee',
  name: string,
) => {
  const { deps, sent: out } = postOffice(name);
  const application = await deps.applications.get('PERSON1');
  const nomination = { officeId: 'OFFICE1', office: name, country: 'KH', section: 'paper' };
  const applications = { get: async () => application && { ...application, nomination } };
  const guests = { find: async () => guestNamed(name, kind) };
  expect(await deliver(order(name), { ...deps, applications, guests })).toBe('sent');
  const [raw = ''] = out;
  const { text = '', html } = await simpleParser(Buffer.from(raw));
  const to = /^To: (.*)\r$/m.exec(raw)?.[1];
  return { raw, text, html: String(html), to };
};

/** Names of the message's own headers, folded lines aside. */
const headersIn = (raw: string): readonly string[] =>
  [...(raw.split('\r\n\r\n')[0] ?? '').matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
const tagsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(\w+)/g)].map(([, name = '']) => name);
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host);

describe.each(mails)('[Q3] hostile names in the mail %s', (_moment, order, kind) => {
  it.each(hostile)('are no header, no link, no markup and no other direction: %j', async (name) => {
    const plain = await sent(order, kind, harmless);
    const mail = await sent(order, kind, name);
    expect(headersIn(mail.raw)).toEqual(headersIn(plain.raw));
    expect(mail.to).toEqual(plain.to);
    expect(tagsIn(mail.html)).toEqual(tagsIn(plain.html));
    for (const part of ['text', 'html'] as const) {
      const body = mail[part];
      expect(linksIn(body)).toEqual(linksIn(plain[part]));
      expect(body).not.toMatch(/www\.phish|@phish\.example|[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

it('[Q3] every mail of nominations, references and documents is among them', () => {
  const known = Object.keys(mailTexts('en')).filter((moment) =>
    /nominat|reference|endorse|office-|document/.test(moment),
  );
  expect(mails.map(([moment]) => moment).toSorted()).toEqual(known.toSorted());
});
