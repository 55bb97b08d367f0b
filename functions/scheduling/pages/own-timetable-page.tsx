import type { Edition } from '../../../shared/domain/edition.ts';
import { instructorsOf, placeOf } from '../../../shared/domain/edition-scheduling.ts';
import { type Instant, instantOf } from '../../../shared/domain/time.ts';
import type { Held } from '../../../shared/domain/timetable.ts';
import type { Publication } from '../../../shared/domain/timetable-record.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { schedulingText } from '../../../shared/text/scheduling.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText, Moment } from '../../../shared/ui/moment.tsx';
import type { OwnDay, OwnDays } from '../own-days.ts';

interface Props {
  readonly edition: Edition;
  readonly days: OwnDays;
  readonly publication: Publication | undefined;
  readonly now: Instant;
  readonly locale: Locale;
}

const SessionRow = ({ session, edition, locale }: Props & { readonly session: Held }) => {
  const words = schedulingText(locale);
  const place = placeOf(edition.scheduling, session.room);
  const instructors = instructorsOf(edition.scheduling, session.instructors);
  return (
    <li>
      <p class="eyebrow">
        {session.startsAt.slice(11)}–{session.endsAt.slice(11)} · {words.kinds[session.kind]}
      </p>
      <h3>{inLocale(session.title, locale)}</h3>
      <p class="soft small">
        <Moment
          at={instantOf(session.startsAt, edition.timeZone)}
          zone={edition.timeZone}
          locale={locale}
        />
      </p>
      {place === undefined ? null : (
        <p>
          {words.room}: {inLocale(place.room.title, locale)}, {inLocale(place.venue.title, locale)}
        </p>
      )}
      {instructors.length === 0 ? null : (
        <p>
          {words.with}: {instructors.map(({ name }) => inLocale(name, locale)).join(' · ')}
        </p>
      )}
      {session.link === undefined ? null : (
        <p>
          <a href={session.link} rel="noreferrer">
            {words.join}
          </a>
        </p>
      )}
    </li>
  );
};

const Day = (props: Props & { readonly of: OwnDay; readonly title?: string }) => {
  const { of, title, locale } = props;
  const date = dayText(of.day, locale);
  return (
    <section>
      <h2>{title === undefined ? date : `${title} · ${date}`}</h2>
      <ol class="plain">
        {of.sessions.map((session) => (
          <SessionRow {...props} session={session} />
        ))}
      </ol>
    </section>
  );
};

/** Own sessions: today's first, then tomorrow's, then what comes; what was is folded away. */
export const OwnTimetablePage = (props: Props) => {
  const { edition, days, publication, locale } = props;
  const words = schedulingText(locale);
  return (
    <Layout title={words.title} locale={locale} contact={edition.contact} path="/my/timetable">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      {publication === undefined ? (
        <p class="lead">{words.notPublished}</p>
      ) : (
        <p class="soft small">
          {words.publishedOn}{' '}
          <Moment at={Date.parse(publication.at)} zone={edition.timeZone} locale={locale} />
        </p>
      )}
      <p class="soft small">{words.zone}</p>
      <Day {...props} of={days.today} title={words.today} />
      {days.today.sessions.length === 0 ? <p>{words.nothingToday}</p> : null}
      {days.tomorrow.sessions.length === 0 ? null : (
        <Day {...props} of={days.tomorrow} title={words.tomorrow} />
      )}
      {days.later.map((day) => (
        <Day {...props} of={day} />
      ))}
      {days.past.length === 0 ? null : (
        <details>
          <summary>{words.past}</summary>
          {days.past.map((day) => (
            <Day {...props} of={day} />
          ))}
        </details>
      )}
      <p class="actions">
        <a class="button quiet" href="/my/calendar">
          {words.calendar.title}
        </a>
        <a class="button quiet" href="/my">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
