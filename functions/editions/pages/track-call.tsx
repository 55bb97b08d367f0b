import type { Edition, Track } from '../../../shared/domain/edition.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Clocks } from '../../../shared/ui/clocks.tsx';
import type { Calls } from '../show-call.tsx';
import { HowSelectionWorks } from './how-selection-works.tsx';
import { SectionTable } from './section-table.tsx';
import { TrackDates } from './track-dates.tsx';
import { WhatHappens } from './what-happens.tsx';
import { WhoMayApply } from './who-may-apply.tsx';

interface TrackCallProps {
  readonly edition: Edition;
  readonly track: Track;
  readonly call: Calls[number];
  /** Where to apply; absent unless the call is open. */
  readonly applyAt: string | undefined;
  readonly locale: Locale;
}

/** The state in words, and the one moment that matters in it. */
const CallState = ({ edition, track, call, locale }: TrackCallProps) => {
  const words = editionsText(locale).call;
  const isComing = call.state === 'not-open-yet';
  const moment = isComing ? call.opensAt : call.closesAt;
  const label = isComing ? words.opensAt : call.state === 'open' ? words.closesAt : words.closedAt;
  return (
    <div class="note">
      <p>
        <strong>{words.state[call.state]}</strong>
        <br />
        {label}
      </p>
      <Clocks
        at={Date.parse(moment)}
        zone={edition.timeZone}
        locale={locale}
        anywhereOnEarth={!isComing && track.call.zone === 'anywhere-on-earth'}
      />
      {call.state === 'open' ? <p class="small soft">{words.byTheSecond}</p> : null}
    </div>
  );
};

/** One track: what it offers, when, to whom, and how people are chosen. */
export const TrackCall = (props: TrackCallProps) => {
  const { edition, track, locale, applyAt } = props;
  const words = editionsText(locale).call;
  const title = inLocale(track.title, locale);
  return (
    <section class="track" aria-labelledby={track.id}>
      <h2 id={track.id} class="large">
        {title}
      </h2>
      {track.theme === undefined ? null : (
        <p class="lead">
          {words.theme}: {inLocale(track.theme, locale)}
        </p>
      )}
      {track.aim === undefined ? null : <p>{inLocale(track.aim, locale)}</p>}
      <CallState {...props} />
      <h3>{words.sections}</h3>
      <SectionTable track={track} locale={locale} />
      <h3>{words.whatHappens}</h3>
      <WhatHappens edition={edition} track={track} locale={locale} />
      <h3>{words.dates}</h3>
      <TrackDates edition={edition} track={track} locale={locale} />
      <h3>{words.who}</h3>
      <WhoMayApply
        track={track}
        locale={locale}
        checkAt={`/editions/${edition.edition}/check?track=${track.id}`}
      />
      <h3>{words.selection}</h3>
      <HowSelectionWorks edition={edition} track={track} locale={locale} />
      {applyAt === undefined ? null : (
        <div class="actions">
          <a class="button" href={applyAt}>
            {words.apply(title)}
          </a>
        </div>
      )}
    </section>
  );
};
