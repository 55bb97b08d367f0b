import type { Participant } from '../../shared/domain/participant.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { revokeCertificate as revocation } from '../../shared/store/transitions/index.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Certificate = NonNullable<Participant['certificate']>;

const revoked = (applicationId: string, { code, revokedAt }: Certificate): Reply =>
  ok({ applicationId, code, revokedAt });

/** Takes a certificate back, once: whoever verifies it is told so, and its file is not given out. */
export const revokeCertificate =
  (deps: Pick<VisitsDeps, 'participants' | 'certificates' | 'ids'>) =>
  async (request: RequestOf<typeof routes.revokeCertificate>): Promise<Reply> => {
    const { applicationId } = request.params;
    for (;;) {
      const participant = await deps.participants.get(applicationId);
      if (participant === undefined) return refused(notFound);
      const { certificate } = participant;
      if (certificate === undefined) {
        const words = visitText(request.locale).refused.noCertificate;
        return refused({ code: 'no-certificate', status: 409, ...words });
      }
      if (certificate.revokedAt !== undefined) return revoked(applicationId, certificate);
      const revokedAt = isoOf(request.receivedAt);
      const { code, issuedAt } = certificate;
      const stamp = staffStamp(request, deps.ids, {
        action: 'certificate-revoked',
        before: { certificate: code, valid: true },
        after: { certificate: code, valid: false },
        why: request.body.why,
      });
      const outcome = await deps.certificates.revoke(
        applicationId,
        revocation(participant, stamp, { code, issuedAt }),
        { code, revokedAt },
      );
      if (outcome === 'revoked') return revoked(applicationId, { code, issuedAt, revokedAt });
    }
  };
