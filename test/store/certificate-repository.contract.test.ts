import { describe, expect, it } from 'vitest';
import { certificateOf } from '../../shared/domain/certificate.ts';
import { createCertificateRepository } from '../../shared/store/certificate-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { graduate, revokeCertificate } from '../../shared/store/transitions/index.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryCertificateRepository } from '../support/in-memory/certificate-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const issuedAt = '2031-08-15T15:00:00.000Z';
const plan = { online: true, proposal: true, visit: true };

const inMemory = () => {
  const participants = inMemoryParticipantRepository();
  return { participants, certificates: inMemoryCertificateRepository(participants) };
};
const onEngine = () => ({
  participants: createParticipantRepository(engine().table),
  certificates: createCertificateRepository(engine().table),
});

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('certificates %s', (where, stores) => {
  it('[F56] issues one certificate to a graduate, verifiable by its code alone', async () => {
    const { participants, certificates } = stores();
    const one = someParticipant({ applicationId: `GRADUATE ${where}`, stage: 'in-korea' });
    await participants.allocate(one, someEvent(one));
    const issue = (code: string) =>
      certificates.issue(
        one.applicationId,
        graduate(one, stampAt(issuedAt), plan, code),
        certificateOf(one, code, issuedAt),
      );
    expect(await Promise.all([issue(`A ${where}`), issue(`B ${where}`)])).toEqual(
      expect.arrayContaining(['issued', 'refused']),
    );
    const graduated = await participants.get(one.applicationId);
    const code = graduated?.certificate?.code ?? 'none';
    expect(graduated).toMatchObject({ stage: 'graduated', certificate: { issuedAt } });
    const { name, edition, track, section } = one;
    expect(await certificates.get(code)).toEqual({
      code,
      name,
      edition,
      track,
      section,
      issuedAt,
    });
    expect(await certificates.get('UNKNOWN')).toBeUndefined();
  });

  it('issues nothing to somebody who stands elsewhere', async () => {
    const { participants, certificates } = stores();
    const one = someParticipant({ applicationId: `INVITED ${where}`, stage: 'invited' });
    await participants.allocate(one, someEvent(one));
    const transition = graduate(one, stampAt(issuedAt), plan, `C ${where}`);
    const certificate = certificateOf(one, `C ${where}`, issuedAt);
    expect(await certificates.issue(one.applicationId, transition, certificate)).toBe('refused');
    expect(await certificates.get(`C ${where}`)).toBeUndefined();
  });

  it('[F56] takes a certificate back on the person and on itself, once', async () => {
    const { participants, certificates } = stores();
    const one = someParticipant({ applicationId: `REVOKED ${where}`, stage: 'in-korea' });
    const code = `D ${where}`;
    const revokedAt = '2031-09-01T00:00:00.000Z';
    await participants.allocate(one, someEvent(one));
    const issue = graduate(one, stampAt(issuedAt), plan, code);
    await certificates.issue(one.applicationId, issue, certificateOf(one, code, issuedAt));
    const graduated = await participants.get(one.applicationId);
    if (graduated === undefined) throw new Error('Nobody graduated');
    const held = { code, issuedAt };
    const back = revokeCertificate(graduated, stampAt(revokedAt), held);
    const revoke = (of: string, id = one.applicationId) =>
      certificates.revoke(id, back, { code: of, revokedAt });
    expect(await revoke('OTHER')).toBe('refused');
    const outcomes = await Promise.all([revoke(code), revoke(code)]);
    expect(outcomes.toSorted()).toEqual(['refused', 'revoked']);
    expect(await certificates.get(code)).toMatchObject({ code, issuedAt, revokedAt });
    expect(await participants.get(one.applicationId)).toMatchObject({
      stage: 'graduated',
      certificate: { code, issuedAt, revokedAt },
    });
  });
});
