import type { Application } from '../../../shared/domain/application.ts';
import type { Track } from '../../../shared/domain/edition.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Clocks } from '../../../shared/ui/clocks.tsx';
import { remainingText } from '../../../shared/ui/moment.tsx';

/** Until when the application can be submitted, on three clocks, and how long that is from now. */
export const Deadline = (props: {
  readonly application: Pick<Application, 'closesAt' | 'timeZone'>;
  readonly track: Pick<Track, 'call'>;
  readonly zone: string;
  readonly now: number;
  readonly locale: Locale;
  /** Where the applicant lives, once they have told. */
  readonly residence?: string | undefined;
}) => {
  const { application, track, zone, now, locale, residence } = props;
  const closesAt = Date.parse(application.closesAt);
  return (
    <div class="note">
      <p class="first">
        {applicationText(locale).form.deadline}{' '}
        <span class="soft">({remainingText(closesAt, now, locale)})</span>
      </p>
      <Clocks
        at={closesAt}
        zone={zone}
        locale={locale}
        own={application.timeZone}
        residence={residence}
        asksResidence
        anywhereOnEarth={track.call.zone === 'anywhere-on-earth'}
      />
    </div>
  );
};
