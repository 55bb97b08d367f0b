import type { Certificate } from '../../../shared/domain/certificate.ts';
import type { Edition, Section } from '../../../shared/domain/edition.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText } from '../../../shared/ui/moment.tsx';

/** A genuine certificate: what is printed on it, and what that proves. */
export const CertificatePage = (props: {
  readonly certificate: Certificate;
  readonly edition: Edition;
  readonly section: Section | undefined;
  /** Day in the edition's zone. */
  readonly issuedOn: string;
  readonly locale: Locale;
}) => {
  const { certificate, edition, section, issuedOn, locale } = props;
  const words = visitText(locale).certificate;
  const { period } = visitText(locale);
  const { name, code } = certificate;
  const visit = section?.visit;
  return (
    <Layout
      title={words.valid}
      locale={locale}
      contact={edition.contact}
      path={`/certificates/${code}`}
    >
      <p class="eyebrow">{words.eyebrow}</p>
      <h1>✓ {words.valid}</h1>
      <p class="lead">{words.lead(inLocale(edition.organiser, locale))}</p>
      <dl class="facts">
        <dt>{words.name}</dt>
        <dd dir="auto" class="large">
          {name}
        </dd>
        <dt>{words.section}</dt>
        <dd>{section === undefined ? certificate.section : inLocale(section.title, locale)}</dd>
        <dt>{words.edition}</dt>
        <dd>{inLocale(edition.title, locale)}</dd>
        {visit === undefined ? null : (
          <>
            <dt>{words.held}</dt>
            <dd>{period(dayText(visit.from, locale), dayText(visit.to, locale))}</dd>
          </>
        )}
        <dt>{words.issuedOn}</dt>
        <dd>{dayText(issuedOn, locale)}</dd>
      </dl>
      <p>
        <span class="soft">{words.number}</span>
        <strong class="reference">{code}</strong>
      </p>
      <p class="note">{words.proves}</p>
    </Layout>
  );
};
