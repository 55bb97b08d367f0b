import type { Locale } from '../../../shared/text/locale.ts';
import { signInText } from '../../../shared/text/sign-in.ts';
import { Layout } from '../../../shared/ui/layout.tsx';

/** A link was asked for. The page does not say whether the address is known. */
export const SentPage = ({ locale }: { readonly locale: Locale }) => {
  const words = signInText(locale).sent;
  return (
    <Layout title={words.title} locale={locale} path="/sign-in">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.nothing}</p>
      <p>
        <a href="/sign-in">{words.again}</a>
      </p>
    </Layout>
  );
};
