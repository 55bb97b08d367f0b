import type { Edition, Track } from '../../../shared/domain/edition.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { Calls } from '../show-call.tsx';
import { TrackCall } from './track-call.tsx';

interface CallPageProps {
  readonly edition: Edition;
  readonly calls: Calls;
  /** Tracks that can be applied for now. */
  readonly open: readonly Track[];
  readonly locale: Locale;
}

const applyAddress = (edition: Edition, track: Track): string =>
  `/editions/${edition.edition}/apply?track=${track.id}`;

/** One button for each open track; the first is the one next step of the page. */
const ApplyButtons = ({ edition, open, locale }: CallPageProps) =>
  open.length === 0 ? null : (
    <div class="actions">
      {open.map((track, index) => (
        <a class={index === 0 ? 'button' : 'button quiet'} href={applyAddress(edition, track)}>
          {editionsText(locale).call.apply(inLocale(track.title, locale))}
        </a>
      ))}
    </div>
  );

/** Where on the page each track begins; only where there are several. */
const TrackList = ({ edition, locale }: CallPageProps) =>
  edition.tracks.length < 2 ? null : (
    <nav aria-label={editionsText(locale).call.tracks}>
      <ul class="plain">
        {edition.tracks.map(({ id, title, theme }) => (
          <li>
            <a href={`#${id}`}>{inLocale(title, locale)}</a>
            {theme === undefined ? null : <span class="soft"> · {inLocale(theme, locale)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );

/** The call of an edition: everything that decides whether and how to apply. */
export const CallPage = (props: CallPageProps) => {
  const { edition, calls, locale } = props;
  const title = inLocale(edition.title, locale);
  return (
    <Layout
      title={title}
      locale={locale}
      contact={edition.contact}
      path={`/editions/${edition.edition}`}
    >
      <p class="eyebrow">{inLocale(edition.organiser, locale)}</p>
      <h1 class="after-eyebrow">{title}</h1>
      {edition.introduction === undefined ? null : (
        <p class="lead">{inLocale(edition.introduction, locale)}</p>
      )}
      {edition.notice === undefined ? null : (
        <p class="note small">{inLocale(edition.notice, locale)}</p>
      )}
      <ApplyButtons {...props} />
      <TrackList {...props} />
      {edition.tracks.map((track) => {
        const call = calls.find((one) => one.track === track.id);
        return call === undefined ? null : (
          <TrackCall
            edition={edition}
            track={track}
            call={call}
            applyAt={call.state === 'open' ? applyAddress(edition, track) : undefined}
            locale={locale}
          />
        );
      })}
    </Layout>
  );
};
