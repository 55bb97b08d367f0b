import type { DocumentKind } from '../../../shared/domain/visit.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OwnVisit } from '../own-visit.ts';

export type LetterTrouble = 'notIssued' | 'revoked' | 'takenBack' | 'printing' | 'heldBack';

/** Why there is no file to fetch at this moment. */
export const LetterPage = (props: {
  readonly own: OwnVisit;
  readonly kind: DocumentKind;
  readonly about: LetterTrouble;
  readonly locale: Locale;
}) => {
  const { own, kind, about, locale } = props;
  const words = visitText(locale).letter;
  const { title, detail } = words[about];
  const address = `/my/letters/${kind}`;
  return (
    <Layout title={title} locale={locale} contact={own.edition.contact} path={address}>
      <p class="eyebrow">{inLocale(own.edition.title, locale)}</p>
      <p>{words.title[kind]}</p>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p class="actions">
        {about === 'printing' ? (
          <a class="button" href={address}>
            {words.printing.again}
          </a>
        ) : null}
        {about === 'heldBack' ? (
          <a class="button" href="/my/visit/passport">
            {words.heldBack.renew}
          </a>
        ) : null}
        <a class="button quiet" href="/my/visit">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
