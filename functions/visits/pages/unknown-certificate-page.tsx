import type { Locale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { Layout } from '../../../shared/ui/layout.tsx';

/** No certificate has this number. */
export const UnknownCertificatePage = (props: {
  readonly code: string;
  readonly locale: Locale;
}) => {
  const { code, locale } = props;
  const words = visitText(locale).certificate;
  return (
    <Layout title={words.unknown} locale={locale} path={`/certificates/${code}`}>
      <p class="eyebrow">{words.eyebrow}</p>
      <h1>{words.unknown}</h1>
      <p>
        <span class="soft">{words.number}</span>
        <strong class="reference">{code}</strong>
      </p>
      <p class="lead">{words.unknownDetail}</p>
    </Layout>
  );
};
