import type { Certificate } from '../../../shared/domain/certificate.ts';
import type { CertificateRepository } from '../../../shared/store/certificate-repository.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';

/** Certificates in memory, beside the participants that graduate with them. */
export const inMemoryCertificateRepository = (
  participants: Pick<ParticipantRepository, 'move' | 'record'>,
): CertificateRepository => {
  const held = new Map<string, Certificate>();
  return {
    issue: async (applicationId, transition, certificate) => {
      if (held.has(certificate.code)) return 'refused';
      const outcome = await participants.move(applicationId, transition);
      if (typeof outcome === 'string') return 'refused';
      held.set(certificate.code, certificate);
      return 'issued';
    },
    revoke: async (applicationId, addition, { code, revokedAt }) => {
      const certificate = held.get(code);
      if (certificate === undefined || certificate.revokedAt !== undefined) return 'refused';
      const outcome = await participants.record(applicationId, addition);
      if (typeof outcome === 'string') return 'refused';
      held.set(code, { ...certificate, revokedAt });
      return 'revoked';
    },
    get: async (code) => held.get(code),
  };
};
