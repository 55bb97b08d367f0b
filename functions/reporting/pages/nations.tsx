import { byCountryName, countryName } from '../../../shared/text/country.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { dataColour, isRound, swatchStyle } from '../../../shared/ui/data-colours.ts';
import { landDots, mapSize, placeOnMap } from '../../../shared/ui/world-dots.ts';
import type { ReportProps } from './report-page.tsx';

/** The places of the tracks (0, 1, …) that a country took part in. */
const tracksOf = ({ report }: Pick<ReportProps, 'report'>, country: string): readonly number[] =>
  report.tracks.flatMap(({ countryCodes }, index) =>
    countryCodes.includes(country) ? [index] : [],
  );

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A mark in the colour and shape of a track. */
const Mark = (props: { readonly at: Spot; readonly track: number; readonly radius: number }) => {
  const { at, track, radius } = props;
  const style = `fill:${dataColour(track)}`;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const side = rounded(radius * 1.8);
  return isRound(track) ? (
    <circle class="nation" cx={at.x} cy={at.y} r={radius} style={style} />
  ) : (
    <rect
      class="nation"
      x={rounded(at.x - side / 2)}
      y={rounded(at.y - side / 2)}
      width={side}
      height={side}
      style={style}
    />
  );
};

/** A nation’s mark; where it took part in two tracks, the one lies within the other. */
const Nation = (props: {
  readonly country: string;
  readonly tracks: readonly number[];
  readonly locale: Locale;
}) => {
  const place = placeOnMap(props.country);
  const [inner = 0, outer] = props.tracks;
  if (place === undefined) return null;
  return (
    <g>
      <title>{countryName(props.country, props.locale)}</title>
      {outer === undefined ? null : <Mark at={place} track={outer} radius={1.45} />}
      <Mark at={place} track={inner} radius={0.85} />
    </g>
  );
};

const WorldMap = ({ report, locale }: ReportProps) => {
  const host = placeOnMap('KR');
  return (
    <svg
      viewBox={`-1 -1 ${mapSize.width + 2} ${mapSize.height + 2}`}
      role="img"
      aria-label={reportingText(locale).mapLabel(report.nations)}
    >
      <path class="land" d={landDots} />
      {host === undefined ? null : <circle class="host" cx={host.x} cy={host.y} r="1" />}
      {report.nationCodes.map((country) => (
        <Nation country={country} tracks={tracksOf({ report }, country)} locale={locale} />
      ))}
    </svg>
  );
};

const Legend = ({ report, locale }: ReportProps) => {
  const words = reportingText(locale);
  return (
    <p class="small">
      {report.tracks.map(({ title, people, countries }, index) => (
        <span class="block">
          <span class="swatch" style={swatchStyle(index)} />
          {inLocale(title, locale)}: {words.ofTrack(people, countries)}
        </span>
      ))}
      <span class="block">
        <span class="swatch" style="background:none;border:2px solid var(--ink)" />
        {words.host}
      </span>
      {report.tracks.length > 1 ? <span class="block soft">{words.union}</span> : null}
    </p>
  );
};

/** The nations as a map of dots, with their names beside it. */
export const Nations = ({ report, locale }: ReportProps) => {
  if (report.nations === 0) return null;
  const words = reportingText(locale);
  return (
    <section class="page">
      <h2>
        {words.map} <span class="soft">{report.nations}</span>
      </h2>
      <div class="atlas">
        <div>
          <WorldMap report={report} locale={locale} />
          <Legend report={report} locale={locale} />
        </div>
        <ul class="small">
          {byCountryName(report.nationCodes, locale).map((country) => (
            <li>
              {countryName(country, locale)}{' '}
              {tracksOf({ report }, country).map((track) => (
                <span class="swatch" style={swatchStyle(track)}>
                  <span class="unseen">
                    {inLocale(report.tracks[track]?.title ?? report.title, locale)}
                  </span>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
