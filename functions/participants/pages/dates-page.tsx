import { type DatesToConfirm, isToConfirm } from '../../../shared/domain/moved-dates.ts';
import { datesText } from '../../../shared/text/dates.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { participantText } from '../../../shared/text/participants.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText } from '../../../shared/ui/moment.tsx';
import type { OwnPlace } from '../own-place.ts';

interface DatesPageProps {
  readonly place: OwnPlace;
  readonly dates: DatesToConfirm;
  readonly locale: Locale;
  /** Why an answer was not taken. */
  readonly refusal?: { readonly title: string; readonly detail: string };
}

/** Says yes with the page's one filled button; who cannot come is led to what that means. */
const Answer = ({ dates: { visit }, locale }: DatesPageProps) => {
  const words = datesText(locale).page;
  return (
    <form method="post" action="/my/dates">
      <input type="hidden" name="from" value={visit.from} />
      <input type="hidden" name="to" value={visit.to} />
      <div class="actions">
        <button type="submit">{words.button}</button>
        <a href="/my/withdrawal">{words.cannot}</a>
      </div>
    </form>
  );
};

/** Days in the host country that moved: what they are, what they were, and the person's word. */
export const DatesPage = (props: DatesPageProps) => {
  const { place, dates, locale, refusal } = props;
  const { edition, participant } = place;
  const words = datesText(locale).page;
  const isOpen = isToConfirm(participant);
  const title = refusal?.title ?? (isOpen ? words.title : words.confirmedTitle);
  const period = ({ from, to }: DatesToConfirm['visit']) =>
    participantText(locale).home.from(dayText(from, locale), dayText(to, locale));
  return (
    <Layout
      title={title}
      locale={locale}
      contact={edition.contact}
      path="/my/dates"
      hasErrors={refusal !== undefined}
    >
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{title}</h1>
      <p class="lead">{refusal?.detail ?? (isOpen ? words.lead : words.confirmed)}</p>
      <dl class="facts">
        <dt>{words.now}</dt>
        <dd>
          <strong>{period(dates.visit)}</strong>
        </dd>
        <dt>{words.before}</dt>
        <dd>{period(dates.before)}</dd>
      </dl>
      <p>{words.passport}</p>
      {isOpen ? (
        <Answer {...props} />
      ) : (
        <div class="actions">
          <a class="button" href="/my">
            {words.home}
          </a>
        </div>
      )}
    </Layout>
  );
};
