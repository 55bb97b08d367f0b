import type { PassportComparison } from '../../../shared/domain/passport-check.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { passportText } from '../../../shared/text/passport.ts';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OpenedApplication } from '../own-application.ts';

interface PassportPageProps {
  readonly opened: OpenedApplication;
  readonly locale: Locale;
  readonly errors?: readonly FieldError[];
  readonly comparison?: PassportComparison;
}

const Result = (props: { readonly comparison: PassportComparison; readonly locale: Locale }) => {
  const { comparison, locale } = props;
  const words = passportText(locale);
  const compared = comparison.compared.map((part) => words.parts[part]).join(', ');
  return (
    <section class="note" role="status">
      {comparison.warnings.length === 0 ? (
        compared === '' ? null : (
          <p>{words.fine}</p>
        )
      ) : (
        <>
          <h2>{words.look}</h2>
          <ul>
            {comparison.warnings.map((warning) => (
              <li>{words.warnings[warning]}</li>
            ))}
          </ul>
          <p>{words.notBlocking}</p>
        </>
      )}
      <p class="soft">
        {words.compared}: {compared === '' ? words.nothing : compared}
      </p>
    </section>
  );
};

/** Compares the passport with the form. What was typed here does not come back on the page. */
export const PassportPage = ({ opened, locale, errors, comparison }: PassportPageProps) => {
  const { application, edition } = opened;
  const words = passportText(locale);
  const address = `/applications/${application.applicationId}`;
  const error = errors?.at(0)?.detail;
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={`${address}/passport`}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      {comparison === undefined ? null : <Result comparison={comparison} locale={locale} />}
      <p class="lead">{words.lead}</p>
      <form method="post" action={`${address}/passport`} autocomplete="off" novalidate>
        <TextArea
          name="lines"
          label={words.lines}
          hint={`${words.linesHint} ${words.why}`}
          locale={locale}
          rows={2}
          {...(error === undefined ? {} : { error })}
        />
        <div class="actions">
          <button type="submit">{words.button}</button>
          <a href={address}>{words.back}</a>
        </div>
      </form>
    </Layout>
  );
};
