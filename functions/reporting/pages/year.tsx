import type { TimelineEntry } from '../../../shared/domain/report-timeline.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { dataColour } from '../../../shared/ui/data-colours.ts';
import { dayText, periodText } from '../../../shared/ui/moment.tsx';
import type { ReportProps } from './report-page.tsx';

const Entry = ({ entry, report, locale }: ReportProps & { readonly entry: TimelineEntry }) => {
  const words = reportingText(locale);
  const index = report.tracks.findIndex(({ id }) => id === entry.track);
  const track = report.tracks[index];
  return (
    <li style={`--mark:${track === undefined ? 'var(--ink)' : dataColour(index)}`}>
      <span class="when">
        {entry.to === undefined
          ? dayText(entry.from, locale)
          : periodText(entry.from, entry.to, locale)}
      </span>
      <span class={entry.step === 'cpi-day' ? 'day' : undefined}>
        {words.steps[entry.step]}
        {track === undefined || report.tracks.length === 1 ? null : (
          <span class="soft"> · {inLocale(track.title, locale)}</span>
        )}
      </span>
    </li>
  );
};

/** The year from the call to CPI Day. */
export const Year = ({ report, locale }: ReportProps) => (
  <section class="page">
    <h2>{reportingText(locale).timeline}</h2>
    <ol class="year">
      {report.timeline.map((entry) => (
        <Entry entry={entry} report={report} locale={locale} />
      ))}
    </ol>
  </section>
);
