import { inLocale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { dataColour } from '../../../shared/ui/data-colours.ts';
import type { ReportProps } from './report-page.tsx';

const Figure = (props: { readonly value: number; readonly unit: string }) => (
  <li>
    <strong>{props.value}</strong> {props.unit}
  </li>
);

const Tracks = ({ report, locale }: ReportProps) => {
  const words = reportingText(locale);
  return (
    <ul class="tracks">
      {report.tracks.map((track, index) => (
        <li style={`--mark:${dataColour(index)}`}>
          <strong>{track.people}</strong>
          {inLocale(track.title, locale)}
          <br />
          <span class="soft">{words.ofTrack(track.people, track.countries)}</span>
          {track.theme === undefined ? null : (
            <span class="soft block small">
              {words.theme}: {inLocale(track.theme, locale)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The cover: the edition, and its figures set large. */
export const Cover = (props: ReportProps) => {
  const { report, locale } = props;
  const words = reportingText(locale);
  return (
    <>
      <header class="cover">
        <p class="eyebrow">{words.heading}</p>
        <h1>{inLocale(report.title, locale)}</h1>
        <p class="lead">{inLocale(report.organiser, locale)}</p>
        {report.people === 0 ? (
          <p class="note">{words.nobodyYet}</p>
        ) : (
          <ul class="figures">
            <Figure value={report.people} unit={words.people(report.people)} />
            <Figure value={report.nations} unit={words.nations(report.nations)} />
            {report.arrived === 0 ? null : <Figure value={report.arrived} unit={words.inKorea} />}
            {report.graduates === 0 ? null : (
              <Figure value={report.graduates} unit={words.graduates(report.graduates)} />
            )}
          </ul>
        )}
        {report.notice === undefined ? null : (
          <p class="note small">{inLocale(report.notice, locale)}</p>
        )}
      </header>
      {report.people === 0 ? null : <Tracks {...props} />}
    </>
  );
};
