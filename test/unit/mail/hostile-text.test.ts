import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { MailMoment } from '../../../shared/mail/moments.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import type { GuestContact } from '../../../shared/store/guest-reader.ts';
import { mailTexts } from '../../../shared/text/mails.ts';
import { someParticipant } from '../../support/participant.ts';
import { postOffice } from '../../support/post-office.ts';
import { someSession } from '../../support/timetable.ts';

const hostile = [
  'Eve\r\nBcc: all@phish.example\r\n\r\nHello',
  'Eve\u2028Subject: hello\u0085X-Evil: 1',
  '<script>alert(1)</script><a href="https://phish.example">x</a>',
  'https://phish.example/login?a=1#x',
  '[click](https://phish.example) eve@phish.example www.phish.example',
  '\u202egnp.exe\u202c \u2067phish\u2069',
] as const;
const harmless = 'Sok Dara';
const at = '2031-03-10T00:00:00.000Z';

const { frame: _frame, ...letters } = mailTexts('en');
const moments = Object.keys(letters) as MailMoment[];

/** Whatever somebody can have written into a mail, all of it the same text. */
const factsWith = (text: string) => ({
  ...{ track: 'makers', section: 'paper', document: 'cv', reason: 'broken', standing: 'seated' },
  ...{ dueAt: at, expiresAt: at, closesAt: at, until: at, count: 3, number: 1, position: 2 },
  minutes: 15,
  ...{ items: ['passport', 'visa'], dueOn: '2031-07-21' },
  ...{ applicant: text, note: text, text, title: text, reference: text, questions: [text] },
  changes: [
    { kind: 'added', title: { en: text, ko: text }, startsAt: '2031-08-05T10:00' },
    {
      ...{ kind: 'changed', title: { en: text, ko: text }, startsAt: '2031-08-05T10:00' },
      ...{ before: '2031-08-05T10:00', parts: ['title'] },
    },
  ],
  more: 0,
  moved: [{ date: 'visit-begins', before: '2031-08-05', after: '2031-08-06' }],
});

const guestNamed = (name: string): GuestContact => ({
  ...{ name, email: 'guest@embassy.example', locale: 'en', track: 'makers' },
  office: {
    ...{ officeId: 'OFFICE1', edition: '2031', track: 'makers', country: 'KH', name },
    ...{ contactName: name, email: 'guest@embassy.example', locale: 'en', invitedAt: at },
  },
});

const sent = async (moment: MailMoment, text: string) => {
  const { deps, sent: out } = postOffice(text);
  const proposal = { version: 1, round: 0, dueAt: at, title: text };
  const participant = someParticipant({ applicationId: 'PERSON1', name: text, proposal });
  const session = someSession({ title: { en: text, ko: text } });
  const order = {
    ...{ recipient: 'PERSON1', moment, version: '1', edition: '2031', applicationId: 'PERSON1' },
    facts: factsWith(text),
    guest: { kind: 'office', officeId: 'OFFICE1' } as const,
    calendar: [{ session, sequence: 0, changedAt: at, cancelled: false }],
  };
  const application = await deps.applications.get('PERSON1');
  const status = /draft|deadline/.test(moment) ? ('draft' as const) : ('submitted' as const);
  const ports = {
    applications: {
      get: async () => application && { ...application, status, closesAt: at, withdrawnAt: at },
    },
    participants: { get: async () => participant },
    guests: { find: async () => guestNamed(text) },
  };
  expect(await deliver(order, { ...deps, ...ports })).toBe('sent');
  const [raw = ''] = out;
  const { text: plain = '', html } = await simpleParser(Buffer.from(raw));
  return { raw, text: plain, html: String(html) };
};

const headersIn = (raw: string): readonly string[] =>
  [...(raw.split('\r\n\r\n')[0] ?? '').matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
const tagsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(\w+)/g)].map(([, name = '']) => name);
const linksIn = (body: string): readonly string[] =>
  [...body.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host);

describe.each(moments)('[Q3] what people wrote in the mail %s', (moment) => {
  it.each(hostile)('is no header, no link and no markup: %j', async (text) => {
    const plain = await sent(moment, harmless);
    const mail = await sent(moment, text);
    expect(headersIn(mail.raw)).toEqual(headersIn(plain.raw));
    expect(tagsIn(mail.html)).toEqual(tagsIn(plain.html));
    for (const part of ['text', 'html'] as const) {
      expect(linksIn(mail[part])).toEqual(linksIn(plain[part]));
      expect(mail[part]).not.toMatch(/www\.phish|@phish\.example|[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});
