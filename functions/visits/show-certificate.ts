import { sectionOf } from '../../shared/domain/edition.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import { CertificatePage } from './pages/certificate-page.tsx';
import { UnknownCertificatePage } from './pages/unknown-certificate-page.tsx';
import type { routes } from './routes.ts';

/** People copy the number from paper: small letters, spaces, and look-alikes that no number has. */
const asPrinted = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** Whether a certificate is genuine. Whoever holds its number sees what is printed, and no more. */
export const showCertificate =
  (deps: VisitsDeps) =>
  async ({ params, locale }: RequestOf<typeof routes.showCertificate>): Promise<Reply> => {
    const code = asPrinted(params.code);
    const certificate = code === '' ? undefined : await deps.certificates.get(code);
    if (certificate === undefined) {
      const { unknown: title, unknownDetail: detail } = visitText(locale).certificate;
      return refused(
        { code: 'certificate-unknown', status: 404, title, detail },
        { page: () => UnknownCertificatePage({ code, locale }) },
      );
    }
    const record = await deps.editions.get(certificate.edition);
    if (record === undefined) throw new Error(`A certificate of no edition: ${code}`);
    const { edition } = record;
    const section = sectionOf(edition, certificate.track, certificate.section);
    const issuedOn = dayOf(Date.parse(certificate.issuedAt), edition.timeZone);
    const { name, track } = certificate;
    return ok(
      {
        valid: true,
        code,
        name,
        track,
        section: { id: certificate.section, title: section?.title },
        edition: { id: certificate.edition, title: edition.title },
        issuedOn,
      },
      { page: () => CertificatePage({ certificate, edition, section, issuedOn, locale }) },
    );
  };
