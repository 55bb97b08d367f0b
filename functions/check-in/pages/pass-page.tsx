import type { Edition } from '../../../shared/domain/edition.ts';
import { checkInText } from '../../../shared/text/check-in.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText, periodText } from '../../../shared/ui/moment.tsx';
import { QrCode } from './qr-code.tsx';

interface Props {
  readonly edition: Edition;
  readonly name: string;
  readonly code: string;
  readonly days: readonly string[];
  readonly home: string;
  readonly locale: Locale;
}

/** In groups that can be read out. */
const grouped = (code: string): string => (code.match(/.{1,5}/g) ?? []).join(' ');

const daysText = (days: readonly string[], locale: Locale): string => {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return first === last ? dayText(first, locale) : periodText(first, last, locale);
};

/** A pass that is shown at the door, on a telephone or on paper. */
export const PassPage = ({ edition, name, code, days, home, locale }: Props) => {
  const words = checkInText(locale);
  return (
    <Layout title={words.title} locale={locale} contact={edition.contact}>
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <QrCode text={code} label={words.image} />
      <dl>
        <dt>{words.name}</dt>
        <dd>{name}</dd>
        <dt>{words.code}</dt>
        <dd>
          <code>{grouped(code)}</code>
        </dd>
        <dt>{words.days}</dt>
        <dd>{daysText(days, locale)}</dd>
      </dl>
      <p class="note">{words.personal}</p>
      <p class="actions">
        <a class="button quiet" href={home}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
