import { tasksAddress } from '../../../shared/domain/application-tasks.ts';
import { cityOf, timeZones, zonesOfCountry } from '../../../shared/domain/time-zone.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { countryName } from '../../../shared/text/country.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { timeZoneText } from '../../../shared/text/time-zone.ts';
import { type OptionGroup, Select } from '../../../shared/ui/choices.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OpenedApplication } from '../own-application.ts';

const placeOf = (zone: string): string =>
  zone
    .slice(zone.indexOf('/') + 1)
    .replaceAll('_', ' ')
    .replaceAll('/', ' / ');

/** Those of the country where the reader lives first, then all by region. */
const groupsFor = (residence: string | undefined, locale: Locale): readonly OptionGroup[] => {
  const regions = Object.entries(timeZoneText(locale).regions).map(([region, label]) => ({
    label,
    options: timeZones
      .filter((zone) => zone.startsWith(`${region}/`))
      .map((zone) => ({ value: zone, label: placeOf(zone) })),
  }));
  if (residence === undefined) return regions;
  const near = zonesOfCountry(residence).map((zone) => ({ value: zone, label: cityOf(zone) }));
  return near.length === 0
    ? regions
    : [{ label: countryName(residence, locale), options: near }, ...regions];
};

/** The one question of the page: in which zone the reader reads the clock. */
export const TimeZonePage = (props: {
  readonly opened: OpenedApplication;
  readonly locale: Locale;
  readonly errors?: readonly FieldError[];
}) => {
  const { opened, locale, errors } = props;
  const { application, edition, saved } = opened;
  const words = timeZoneText(locale);
  const address = tasksAddress(application);
  const error = errors?.at(0)?.detail;
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={`${address}/time-zone`}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1 class="after-eyebrow">{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={`${address}/time-zone`} novalidate>
        <Select
          name="timeZone"
          label={words.label}
          hint={words.hint}
          locale={locale}
          options={[{ value: 'UTC', label: 'UTC' }]}
          groups={groupsFor(saved?.answers.residence, locale)}
          {...(error === undefined ? {} : { error })}
          {...(application.timeZone === undefined ? {} : { value: application.timeZone })}
        />
        <div class="actions">
          <button type="submit">{words.button}</button>
          <a href={address}>{words.back}</a>
        </div>
      </form>
    </Layout>
  );
};
