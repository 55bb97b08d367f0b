import type { Locale } from '../../../shared/text/locale.ts';
import { signInText } from '../../../shared/text/sign-in.ts';
import { Layout } from '../../../shared/ui/layout.tsx';

/** The one button that uses a link. `visit` tells this page from another with the same link. */
export const LinkPage = (props: {
  readonly locale: Locale;
  readonly token: string;
  readonly visit: string;
  readonly next: string | undefined;
}) => {
  const { locale, token, visit, next } = props;
  const words = signInText(locale).link;
  const address = `/sign-in/${encodeURIComponent(token)}`;
  return (
    <Layout title={words.title} locale={locale} path={address}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={address}>
        <input type="hidden" name="idempotencyKey" value={visit} />
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <div class="actions">
          <button type="submit">{words.button}</button>
        </div>
      </form>
    </Layout>
  );
};
