import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { travelText } from '../../../shared/text/travel.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OpenedTravel } from '../own-travel.ts';

/** Nothing can be told here (any more), and why. */
export const ClosedPage = (props: {
  readonly opened: OpenedTravel;
  readonly path: string;
  readonly locale: Locale;
}) => {
  const { opened, path, locale } = props;
  const words = travelText(locale);
  const { title, detail } = words.refused.closed;
  return (
    <Layout title={title} locale={locale} contact={opened.edition.contact} path={path}>
      <p class="eyebrow">{inLocale(opened.edition.title, locale)}</p>
      <h1 class="after-eyebrow">{title}</h1>
      <p class="lead">{detail}</p>
      <p class="actions">
        <a class="button quiet" href="/my/visit">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
