import { leavingText } from '../../../shared/text/leaving.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OwnPlace } from '../own-place.ts';
import { SectionFacts } from './dates.tsx';

/** Asks once more before a place is given up; afterwards it is the receipt. */
export const LeavingPage = (props: { readonly place: OwnPlace; readonly locale: Locale }) => {
  const { place, locale } = props;
  const words = leavingText(locale);
  const isDone = place.participant.stage === 'withdrawn';
  const title = isDone ? words.doneTitle : words.title;
  return (
    <Layout title={title} locale={locale} contact={place.edition.contact} path="/my/withdrawal">
      <p class="eyebrow">{inLocale(place.edition.title, locale)}</p>
      <h1>{title}</h1>
      <p class="lead">{isDone ? words.done : words.means}</p>
      <dl class="facts">
        <SectionFacts place={place} locale={locale} />
      </dl>
      {isDone ? null : (
        <form method="post" action="/my/withdrawal">
          <p>{words.space}</p>
          <p>{words.final}</p>
          <div class="actions">
            <button type="submit">{words.button}</button>
            <a href="/my">{words.back}</a>
          </div>
        </form>
      )}
    </Layout>
  );
};
