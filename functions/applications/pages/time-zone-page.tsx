import { tasksAddress } from '../../../shared/domain/application-tasks.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { timeZoneText } from '../../../shared/text/time-zone.ts';
import { Select } from '../../../shared/ui/choices.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { zoneGroups } from '../../../shared/ui/zone-options.ts';
import type { OpenedApplication } from '../own-application.ts';

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
          groups={zoneGroups(locale, saved?.answers.residence)}
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
