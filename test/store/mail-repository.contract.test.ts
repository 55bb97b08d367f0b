import { describe, expect, it } from 'vitest';
import { createMailRepository, type QueuedMail } from '../../shared/store/mail-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryMailRepository } from '../support/in-memory/mail-repository.ts';

const engine = useEngine();
let mails = 0;

const mailOf = (changes: Partial<QueuedMail> = {}): QueuedMail => {
  mails += 1;
  return {
    recipient: `DOSSIER#PERSON${mails}`,
    moment: 'place-offered',
    version: '1',
    edition: '2031',
    locale: 'en',
    createdAt: '2031-04-10T01:00:00.000Z',
    order: { facts: { section: 'paper' } },
    ...changes,
  };
};

const at = '2031-04-10T01:00:05.000Z';

describe.each([
  ['in memory', inMemoryMailRepository],
  ['on the engine', () => createMailRepository(engine().table)],
])('the outbox %s', (_where, open) => {
  it('keeps one mail for a person, a moment and a version', async () => {
    const outbox = open();
    const mail = mailOf();
    expect(await outbox.queue(mail)).toBe('queued');
    expect(await outbox.queue(mail)).toBe('present');
    expect(await outbox.get(mail)).toMatchObject({ status: 'PENDING', order: mail.order });
    expect(await outbox.queue({ ...mail, version: '2' })).toBe('queued');
  });

  it('lets exactly one of many workers claim a mail', async () => {
    const outbox = open();
    const mail = mailOf();
    await outbox.queue(mail);
    const claims = await Promise.all(Array.from({ length: 20 }, () => outbox.claim(mail, at)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('goes PENDING, SENDING, SENT, and is settled then', async () => {
    const outbox = open();
    const mail = mailOf({ recipient: 'DOSSIER#SETTLED' });
    await outbox.queue(mail);
    await outbox.claim(mail, at);
    const isOwn = ({ recipient }: { recipient: string }) => recipient === mail.recipient;
    expect((await outbox.unsettled(at)).filter(isOwn)).toMatchObject([{ status: 'SENDING' }]);
    await outbox.sent(mail, 'MESSAGE', at);
    expect((await outbox.unsettled(at)).filter(isOwn)).toEqual([]);
    expect((await outbox.page('2031')).mails.filter(isOwn)).toMatchObject([
      { status: 'SENT', sentAt: at },
    ]);
  });

  it('gives a refused mail back, and closes one whose fate is unknown for ever', async () => {
    const outbox = open();
    const mail = mailOf();
    await outbox.queue(mail);
    await outbox.claim(mail, at);
    await outbox.release(mail);
    expect(await outbox.claim(mail, at)).toBe(true);
    expect(await outbox.close(mail, 'SENDING', 'UNKNOWN')).toBe(true);
    expect(await outbox.claim(mail, at)).toBe(false);
    expect(await outbox.get(mail)).toMatchObject({ status: 'UNKNOWN' });
  });

  it('remembers an address that nothing more is sent to', async () => {
    const outbox = open();
    expect(await outbox.isSuppressed('a1')).toBe(false);
    await outbox.suppress('a1', 'bounce', at);
    expect(await outbox.isSuppressed('a1')).toBe(true);
  });
});
