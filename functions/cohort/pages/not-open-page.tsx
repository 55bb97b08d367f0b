import { cohortText } from '../../../shared/text/cohort.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { FoundSpace } from '../open-space.ts';

/** Before the space opens: what it is, and when that is. */
export const NotOpenPage = ({
  space,
  locale,
}: {
  readonly space: FoundSpace;
  readonly locale: Locale;
}) => {
  const { edition, access, zone } = space;
  const words = cohortText(locale);
  const opensAt = 'opensAt' in access ? access.opensAt : undefined;
  return (
    <Layout title={words.notOpen.title} locale={locale} contact={edition.contact} path="/my/cohort">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.notOpen.title}</h1>
      <p class="lead">{words.notOpen.detail}</p>
      {opensAt === undefined ? null : (
        <dl class="facts">
          <dt>{words.notOpen.opens}</dt>
          <dd>
            <Moment at={opensAt} zone={edition.timeZone} locale={locale} own={zone} />
          </dd>
        </dl>
      )}
      <p class="soft">{words.notOpen.soon}</p>
      <p class="actions">
        <a class="button quiet" href="/my">
          {words.home}
        </a>
      </p>
    </Layout>
  );
};
