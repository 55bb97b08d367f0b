import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../events/envelope.ts';
import { type MailOrder, ordersOf } from '../../../shared/mail/order.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import { MailRefused } from '../../../shared/mail/transport.ts';
import { hashOf } from '../../../shared/runtime/ids.ts';
import { postOffice } from '../../support/post-office.ts';

const parse = (raw = '') => simpleParser(Buffer.from(raw));

/** Names of the message's own headers, folded lines aside. */
const headersIn = (raw = ''): readonly string[] =>
  [...(raw.split('\r\n\r\n')[0] ?? '').matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);

const event = (type: string, data: Record<string, unknown> = {}): Envelope => ({
  id: 'EVENT1',
  type,
  source: 'cpi.test',
  time: '2031-04-10T01:00:00.000Z',
  subject: 'PERSON1',
  edition: '2031',
  data,
});

const orderFor = (type: string, data?: Record<string, unknown>): MailOrder => {
  const [order] = ordersOf(event(type, data));
  if (order === undefined) throw new Error(`${type} brings no mail`);
  return order;
};

const received = () => orderFor('ApplicationSubmitted.v1');

describe('[F37] delivering an order', () => {
  it('sends once, however often the event comes', async () => {
    const { deps, sent } = postOffice();
    const outcomes = await Promise.all([1, 2, 3].map(() => deliver(received(), deps)));
    expect(outcomes.toSorted()).toEqual(['present', 'present', 'sent']);
    expect(await deliver(received(), deps)).toBe('present');
    expect(sent).toHaveLength(1);
    expect((await deps.mails.page('2031')).mails).toMatchObject([{ status: 'SENT' }]);
  });

  it('[F10] carries the reference, both time zones and one personal link', async () => {
    const { deps, sent } = postOffice();
    await deliver(received(), deps);
    const mail = await parse(sent[0]);
    expect(mail.text).toContain('CPI-2031-7K3M-Q2WX');
    expect(mail.text).toMatch(/KST/);
    expect(mail.text).toMatch(/UTC/);
    const link = /https:\/\/cpi\.example\/sign-in\/([\w-]+)/.exec(mail.text ?? '');
    expect(link?.[1]).toMatch(/^[\w-]{27}$/);
    expect(mail.text?.match(/https:/g)).toHaveLength(1);
  });

  it('writes Korean to those who read Korean', async () => {
    const { deps, sent } = postOffice('김하나', 'ko');
    await deliver(received(), deps);
    const mail = await parse(sent[0]);
    expect(mail.subject).toBe('지원서가 접수되었습니다');
    expect(mail.text).toContain('김하나 님께');
  });

  it.each([
    ['en', 'Dear reviewer,'],
    ['ko', '심사위원님께'],
  ])('[F24] greets a reviewer as one, and as nobody who applies: %s', async (locale, greeting) => {
    const { deps, sent } = postOffice();
    const reviewers = [{ sub: 'rita', email: 'rita@panel.example', locale, count: 2 }];
    const assigned = { track: 'makers', dueAt: '2031-04-01T09:00:00.000Z', reviewers };
    await deliver(orderFor('ReviewsAssigned.v1', assigned), deps);
    const { text, html } = await parse(sent[0]);
    for (const body of [text, html]) expect(body).toContain(greeting);
    expect(text).not.toMatch(/applicant|지원자님/);
  });

  it('gives a refused mail back, and sends it when the event comes again', async () => {
    const { deps, sent, fail } = postOffice();
    fail(new MailRefused('Throttling'));
    await expect(deliver(received(), deps)).rejects.toThrow(MailRefused);
    fail();
    expect(await deliver(received(), deps)).toBe('sent');
    expect(sent).toHaveLength(1);
  });

  it('never sends again what may have been sent: a broken connection leaves it to a person', async () => {
    const { deps, sent, fail } = postOffice();
    fail(new Error('socket hang up'));
    await expect(deliver(received(), deps)).rejects.toThrow('socket hang up');
    fail();
    expect(await deliver(received(), deps)).toBe('present');
    expect(sent).toHaveLength(0);
    expect((await deps.mails.page('2031')).mails).toMatchObject([{ status: 'SENDING' }]);
  });

  it('[F38] sends nothing to an address that bounced', async () => {
    const { deps, sent } = postOffice();
    await deps.mails.suppress(hashOf('person1@example.org'), 'bounce', '2031-04-01T00:00:00.000Z');
    expect(await deliver(received(), deps)).toBe('suppressed');
    expect(sent).toHaveLength(0);
  });
});

describe('[Q3] what people wrote', () => {
  const hostile = [
    'Eve\r\nBcc: all@example.org',
    'https://phish.example/login',
    '[click](https://phish.example)',
    '<a href="https://phish.example">x</a>',
    'www.phish.example',
    'mail me at eve@phish.example',
    'Eve\u2028Subject: hello',
  ];

  it.each(hostile)('becomes no link and no header: %j', async (name) => {
    const plain = postOffice();
    const { deps, sent } = postOffice(name);
    await Promise.all([deliver(received(), plain.deps), deliver(received(), deps)]);
    expect(headersIn(sent[0])).toEqual(headersIn(plain.sent[0]));
    const { text, html } = await parse(sent[0]);
    expect(text).not.toMatch(/https?:\/\/phish|www\.phish|eve@phish/);
    expect(html).not.toMatch(/<a [^>]*phish|https?:\/\/phish|www\.phish|eve@phish/);
    expect(sent[0]).toMatch(/^To: person1@example\.org\r$/m);
  });
});

describe('the letter of a decision', () => {
  it('says which requirements were not met', async () => {
    const { deps, sent } = postOffice();
    const application = await deps.applications.get('PERSON1');
    const withVerdict = {
      ...deps,
      applications: {
        get: async () =>
          application && {
            ...application,
            eligibility: {
              verdict: 'ineligible' as const,
              editionVersion: 1,
              decidedAt: '2031-03-01T00:00:00.000Z',
              rules: [
                { rule: 'age', result: 'fail' as const, evidence: '46' },
                { rule: 'country', result: 'pass' as const, evidence: 'KH' },
              ],
            },
          },
      },
    };
    const facts = { track: 'makers', section: 'paper', reason: 'ineligible' };
    await deliver(orderFor('ApplicationNotSelected.v1', facts), withVerdict);
    const { text } = await parse(sent[0]);
    expect(text).toContain('Not met: the age limits on the reference day.');
    expect(text).not.toContain('citizenship');
  });
});
