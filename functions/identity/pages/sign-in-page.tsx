import type { FieldError } from '../../../shared/http/problem.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { signInText } from '../../../shared/text/sign-in.ts';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextField } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';

/** Where a link is asked for; with other words, where a new one is. */
export const SignInPage = (props: {
  readonly locale: Locale;
  readonly email: string;
  readonly title?: string;
  readonly lead?: string;
  readonly errors?: readonly FieldError[];
}) => {
  const { locale, email, errors } = props;
  const words = signInText(locale);
  const title = props.title ?? words.title;
  const error = errorsByName(errors)('email');
  return (
    <Layout title={title} locale={locale} hasErrors={errors !== undefined} path="/sign-in">
      <ErrorSummary errors={errors} locale={locale} />
      <h1>{title}</h1>
      <p class="lead">{props.lead ?? words.lead}</p>
      <form method="post" action="/sign-in" novalidate>
        <TextField
          name="email"
          label={words.email}
          hint={words.emailHint}
          type="email"
          autocomplete="email"
          value={email}
          locale={locale}
          {...(error === undefined ? {} : { error })}
        />
        <div class="actions">
          <button type="submit">{words.button}</button>
        </div>
      </form>
    </Layout>
  );
};
