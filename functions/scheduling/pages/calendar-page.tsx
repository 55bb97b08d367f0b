import type { Edition } from '../../../shared/domain/edition.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { schedulingText } from '../../../shared/text/scheduling.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';

interface Props {
  readonly edition: Edition;
  readonly locale: Locale;
  /** Since when there is an address; ISO 8601 UTC. */
  readonly openSince?: string;
  /** The address, on the one page that tells it. */
  readonly made?: string;
}

const Made = ({ address, locale }: { readonly address: string; readonly locale: Locale }) => {
  const words = schedulingText(locale).calendar;
  return (
    <section aria-labelledby="made">
      <h2 id="made">{words.once}</h2>
      <div class="field">
        <label for="address">{words.address}</label>
        <input id="address" type="url" readonly value={address} />
      </div>
      <p class="actions">
        <a class="button" href={address.replace(/^https?:/, 'webcal:')}>
          {words.subscribe}
        </a>
      </p>
      <p class="soft small">{words.how}</p>
    </section>
  );
};

/** One's own timetable in a calendar programme: make an address, see it once, switch it off. */
export const CalendarPage = ({ edition, locale, openSince, made }: Props) => {
  const { calendar: words } = schedulingText(locale);
  const isOpen = openSince !== undefined;
  return (
    <Layout title={words.title} locale={locale} contact={edition.contact} path="/my/calendar">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      {made === undefined ? (
        <p class="lead">{words.lead}</p>
      ) : (
        <Made address={made} locale={locale} />
      )}
      <p>{words.secret}</p>
      {isOpen && made === undefined ? (
        <p>
          {words.since}{' '}
          <Moment at={Date.parse(openSince)} zone={edition.timeZone} locale={locale} />
        </p>
      ) : null}
      {isOpen ? <p class="soft small">{words.replaces}</p> : null}
      <div class="actions">
        <form method="post" action="/my/calendar">
          <button class={isOpen ? 'button quiet' : 'button'} type="submit">
            {isOpen ? words.makeNew : words.make}
          </button>
        </form>
        {isOpen ? (
          <form method="post" action="/my/calendar/removal">
            <button class="button quiet" type="submit">
              {words.close}
            </button>
          </form>
        ) : null}
      </div>
      <p class="actions">
        <a class="button quiet" href="/my/timetable">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
