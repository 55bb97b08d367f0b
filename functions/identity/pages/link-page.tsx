import type { Locale } from '../../../shared/text/locale.ts';
import { signInText } from '../../../shared/text/sign-in.ts';
import { Layout } from '../../../shared/ui/layout.tsx';

/** The one button that uses a link. */
export const LinkPage = ({
  locale,
  token,
}: {
  readonly locale: Locale;
  readonly token: string;
}) => {
  const words = signInText(locale).link;
  const address = `/sign-in/${encodeURIComponent(token)}`;
  return (
    <Layout title={words.title} locale={locale} path={address}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={address}>
        <div class="actions">
          <button type="submit">{words.button}</button>
        </div>
      </form>
    </Layout>
  );
};
