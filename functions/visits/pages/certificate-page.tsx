import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText } from '../../../shared/ui/moment.tsx';
import type { CertificateState, ShownCertificate } from '../show-certificate.ts';

/** What is printed on a valid certificate. */
const Printed = ({
  shown,
  locale,
}: {
  readonly shown: ShownCertificate;
  readonly locale: Locale;
}) => {
  const { certificate, edition, section, issuedOn } = shown;
  const words = visitText(locale).certificate;
  const visit = section?.visit;
  return (
    <>
      <dt>{words.name}</dt>
      {certificate.name === undefined ? (
        <dd>{words.nameErased}</dd>
      ) : (
        <dd dir="auto" class="large">
          {certificate.name}
        </dd>
      )}
      <dt>{words.section}</dt>
      <dd>{section === undefined ? certificate.section : inLocale(section.title, locale)}</dd>
      <dt>{words.edition}</dt>
      <dd>{inLocale(edition.title, locale)}</dd>
      {visit === undefined ? null : (
        <>
          <dt>{words.held}</dt>
          <dd>
            {visitText(locale).period(dayText(visit.from, locale), dayText(visit.to, locale))}
          </dd>
        </>
      )}
      <dt>{words.issuedOn}</dt>
      <dd>{dayText(issuedOn, locale)}</dd>
    </>
  );
};

/** When a certificate was issued and taken back; nothing else of it is told any more. */
const TakenBack = ({
  shown,
  locale,
}: {
  readonly shown: ShownCertificate;
  readonly locale: Locale;
}) => {
  const words = visitText(locale).certificate;
  const { issuedOn, revokedOn = '' } = shown;
  return (
    <>
      <dt>{words.issuedOn}</dt>
      <dd>{dayText(issuedOn, locale)}</dd>
      <dt>{words.revokedOn}</dt>
      <dd>{dayText(revokedOn, locale)}</dd>
    </>
  );
};

/** What there is to say of a number: the same page, whether it is valid, taken back or unknown. */
export const CertificatePage = (props: {
  readonly state: CertificateState;
  readonly code: string;
  readonly shown?: ShownCertificate;
  readonly locale: Locale;
}) => {
  const { state, code, shown, locale } = props;
  const words = visitText(locale).certificate;
  const { title, proves } = words.states[state];
  const organiser = shown === undefined ? '' : inLocale(shown.edition.organiser, locale);
  return (
    <Layout
      title={title}
      locale={locale}
      path={`/certificates/${code}`}
      {...(shown === undefined ? {} : { contact: shown.edition.contact })}
    >
      <p class="eyebrow">{words.eyebrow}</p>
      <h1>
        {state === 'valid' ? '✓ ' : '✗ '}
        {title}
      </h1>
      <p class="lead">{words.states[state].lead(organiser)}</p>
      {shown === undefined ? null : (
        <dl class="facts">
          {state === 'valid' ? (
            <Printed shown={shown} locale={locale} />
          ) : (
            <TakenBack shown={shown} locale={locale} />
          )}
        </dl>
      )}
      <p>
        <span class="soft">{words.number}</span>
        <strong class="reference">{code}</strong>
      </p>
      <p class="note">{proves}</p>
    </Layout>
  );
};
