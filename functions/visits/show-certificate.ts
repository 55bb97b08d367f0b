import type { Certificate } from '../../shared/domain/certificate.ts';
import { type Edition, type Section, sectionOf } from '../../shared/domain/edition.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { VisitsDeps } from './deps.ts';
import { CertificatePage } from './pages/certificate-page.tsx';
import type { routes } from './routes.ts';

/** People copy the number from paper: small letters, spaces, and look-alikes that no number has. */
const asPrinted = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** No edition is called so: what is asked for where there is no certificate. */
const noEdition = 'none';

/** A certificate as it is shown, with the names that its edition has for it. */
export interface ShownCertificate {
  readonly certificate: Certificate;
  readonly edition: Edition;
  readonly section: Section | undefined;
  /** Days in the edition's zone. */
  readonly issuedOn: string;
  readonly revokedOn?: string;
}

export type CertificateState = 'valid' | 'revoked' | 'unknown';

const shownOf = (certificate: Certificate, edition: Edition): ShownCertificate => {
  const { track, section, issuedAt, revokedAt } = certificate;
  const dayIn = (moment: string): string => dayOf(Date.parse(moment), edition.timeZone);
  return {
    certificate,
    edition,
    section: sectionOf(edition, track, section),
    issuedOn: dayIn(issuedAt),
    ...(revokedAt === undefined ? {} : { revokedOn: dayIn(revokedAt) }),
  };
};

/** What is printed on it, for programs; of one that was taken back no more than that. */
const dataOf = ({ certificate, edition, section, issuedOn, revokedOn }: ShownCertificate) => {
  const issued = { edition: { id: edition.edition, title: edition.title }, issuedOn };
  return revokedOn === undefined
    ? {
        ...issued,
        name: certificate.name,
        nameHash: certificate.nameHash,
        track: certificate.track,
        section: { id: certificate.section, title: section?.title },
      }
    : { ...issued, revokedOn };
};

/**
 * Whether a certificate is valid, was taken back, or was never issued: answered alike, after the
 * same two readings, so that neither the form nor the time of an answer tells more than its words.
 * Whoever holds a valid number sees what is printed, and no more.
 */
export const showCertificate =
  (deps: VisitsDeps) =>
  async ({ params, locale }: RequestOf<typeof routes.showCertificate>): Promise<Reply> => {
    const code = asPrinted(params.code);
    const certificate = await deps.certificates.get(code === '' ? '0' : code);
    const record = await deps.editions.get(certificate?.edition ?? noEdition);
    if (certificate !== undefined && record === undefined) {
      throw new Error(`A certificate of no edition: ${code}`);
    }
    const shown = certificate && record && shownOf(certificate, record.edition);
    const stands = shown?.revokedOn === undefined ? 'valid' : 'revoked';
    const state: CertificateState = shown === undefined ? 'unknown' : stands;
    return ok(
      { state, code, ...(shown === undefined ? {} : dataOf(shown)) },
      {
        page: () =>
          CertificatePage({ state, code, locale, ...(shown === undefined ? {} : { shown }) }),
      },
    );
  };
