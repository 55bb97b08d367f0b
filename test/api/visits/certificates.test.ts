import { describe, expect, it, vi } from 'vitest';
import { certificateOf } from '../../../shared/domain/certificate.ts';
import { documentOf } from '../../../shared/domain/visit.ts';
import { graduate } from '../../../shared/store/transitions/index.ts';
import { ask } from '../../support/http.ts';
import { someParticipant, stampAt } from '../../support/participant.ts';
import { visitsWorld } from '../../support/visits-world.ts';

const code = '7K3MQ2WX01ABCDEF';
/** Half past midnight of 16 August in Korea, still the 15th elsewhere. */
const issuedAt = '2031-08-15T15:30:00.000Z';

const issued = async () => {
  const one = someParticipant({ stage: 'in-korea', name: 'ស៊ុខ ដារ៉ា <b>' });
  const world = await visitsWorld([one], { now: issuedAt });
  const plan = { online: true, proposal: true, visit: true };
  const transition = graduate(one, stampAt(issuedAt), plan, code);
  await world.certificates.issue(one.applicationId, transition, certificateOf(one, code, issuedAt));
  const check = (number: string, html = false, language = 'en') =>
    ask(world.handler, {
      route: 'GET /certificates/{code}',
      params: { code: number },
      html,
      language,
    });
  const revoke = (json: object) =>
    ask(world.handler, {
      route: 'POST /staff/participants/{applicationId}/certificate/revocation',
      params: { applicationId: one.applicationId },
      roles: ['coordinator'],
      sub: 'olga',
      json,
    });
  return { ...world, check, revoke };
};

describe('[F56] a certificate', () => {
  it('is verified by anybody who has its number, with what is printed on it', async () => {
    const { check } = await issued();
    const { status, ...answer } = await check(code);
    expect(status).toBe(200);
    expect(answer.json()).toEqual({
      state: 'valid',
      code,
      name: 'ស៊ុខ ដារ៉ា <b>',
      track: 'makers',
      section: { id: 'paper', title: { en: 'Paper and its makers', ko: 'Paper and its makers' } },
      edition: { id: '2031', title: { en: 'A small edition', ko: 'A small edition' } },
      issuedOn: '2031-08-16',
    });
  });

  it('has a page in both languages that says what it proves', async () => {
    const { check } = await issued();
    const { body } = await check(code, true);
    expect(body).toContain('This certificate is genuine');
    expect(body).toContain('ស៊ុខ ដារ៉ា &lt;b&gt;');
    expect(body).toContain('16 August 2031');
    expect(body).toContain('This page proves');
    expect(body).not.toContain('sok.dara@example.org');
    const korean = (await check(code, true, 'ko')).body;
    expect(korean).toContain('진본 수료증입니다');
    expect(korean).toContain('2031년 8월 16일');
  });

  it('is found as people copy it from paper', async () => {
    const { check } = await issued();
    expect((await check('7k3m-q2wx-olab-cdef')).status).toBe(200);
  });

  it('that was never issued is said to be none, in the same form', async () => {
    const { check } = await issued();
    const { status, body } = await check('7K3MQ2WX01ABCDEG', true);
    expect(status).toBe(200);
    expect(body).toContain('There is no certificate with this number');
    expect((await check('7K3MQ2WX01ABCDEG')).json()).toEqual({
      state: 'unknown',
      code: '7K3MQ2WX01ABCDEG',
    });
    expect((await check('%%%')).json()).toEqual({ state: 'unknown', code: '' });
  });

  it('is read the same whether it is valid or not there', async () => {
    const { check, deps } = await issued();
    const readings = [vi.spyOn(deps.certificates, 'get'), vi.spyOn(deps.editions, 'get')];
    const reads = () => readings.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    const countOf = async (number: string) => {
      const before = reads();
      await check(number);
      return reads() - before;
    };
    const valid = await countOf(code);
    expect(valid).toBe(2);
    expect(await countOf('7K3MQ2WX01ABCDEG')).toBe(valid);
    expect(await countOf('%%%')).toBe(valid);
  });

  it('is taken back by the office with a reason, once: nobody is told the name any more', async () => {
    const { check, revoke, participants } = await issued();
    const first = await revoke({ why: 'Issued by mistake' });
    expect(first.json()).toEqual({ applicationId: 'APPLICATION1', code, revokedAt: issuedAt });
    expect((await revoke({ why: 'Again' })).json()).toEqual(first.json());
    expect((await check(code)).json()).toEqual({
      state: 'revoked',
      code,
      edition: { id: '2031', title: { en: 'A small edition', ko: 'A small edition' } },
      issuedOn: '2031-08-16',
      revokedOn: '2031-08-16',
    });
    const { status, body } = await check(code, true);
    expect(status).toBe(200);
    expect(body).toContain('This certificate is no longer valid');
    expect(body).not.toContain('ដារ៉ា');
    expect((await check(code, true, 'ko')).body).toContain('효력을 잃은 수료증입니다');
    const told = participants.events.filter(({ type }) => type === 'CertificateRevoked.v1');
    expect(told).toMatchObject([
      {
        data: { certificate: code },
        audit: {
          action: 'certificate-revoked',
          by: { sub: 'olga', roles: ['coordinator'] },
          before: { valid: true },
          after: { valid: false },
          why: 'Issued by mistake',
        },
      },
    ]);
    const person = await participants.get('APPLICATION1');
    expect(person && documentOf(person, 'certificate')).toEqual({ state: 'revoked' });
  });

  it('that was not issued cannot be taken back, and not by anybody else', async () => {
    const one = someParticipant({ stage: 'in-korea' });
    const world = await visitsWorld([one], { now: issuedAt });
    const asked = {
      route: 'POST /staff/participants/{applicationId}/certificate/revocation',
      params: { applicationId: 'APPLICATION1' },
      json: { why: 'By mistake' },
    };
    const none = await ask(world.handler, { ...asked, roles: ['admin'] });
    expect(none.json()).toMatchObject({ status: 409, type: '/problems/no-certificate' });
    expect(await ask(world.handler, { ...asked, roles: ['reviewer', 'partner'] })).toMatchObject({
      status: 403,
    });
  });
});
