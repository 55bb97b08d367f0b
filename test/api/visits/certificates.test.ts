import { describe, expect, it } from 'vitest';
import { certificateOf } from '../../../shared/domain/certificate.ts';
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
  return { ...world, check };
};

describe('[F56] a certificate', () => {
  it('is verified by anybody who has its number, with what is printed on it', async () => {
    const { check } = await issued();
    const { status, ...answer } = await check(code);
    expect(status).toBe(200);
    expect(answer.json()).toEqual({
      valid: true,
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

  it('that was never issued is said to be none', async () => {
    const { check } = await issued();
    const { status, body } = await check('7K3MQ2WX01ABCDEG', true);
    expect(status).toBe(404);
    expect(body).toContain('There is no certificate with this number');
    expect((await check('%%%')).json()).toMatchObject({ type: '/problems/certificate-unknown' });
  });
});
