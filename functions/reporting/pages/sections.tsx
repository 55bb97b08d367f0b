import type { SectionReport, TrackReport } from '../../../shared/domain/report.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { partnerName } from '../../../shared/text/partner.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { dataColour } from '../../../shared/ui/data-colours.ts';
import { periodText } from '../../../shared/ui/moment.tsx';
import type { ReportProps } from './report-page.tsx';

const SectionRow = (props: {
  readonly section: SectionReport;
  readonly colour: string;
  readonly locale: Locale;
}) => {
  const { section, locale } = props;
  const words = reportingText(locale);
  return (
    <tr style={`--mark:${props.colour}`}>
      <th scope="row" class="marked">
        <span class="soft small block">{inLocale(section.field, locale)}</span>
        {inLocale(section.title, locale)}
        {section.partners.map((partner) => (
          <span class="soft small block">{partnerName(partner, locale)}</span>
        ))}
      </th>
      <td data-label={words.columns.kind}>{inLocale(section.kind, locale)}</td>
      <td data-label={words.columns.korea}>
        {section.visit === undefined
          ? words.onlineOnly
          : periodText(section.visit.from, section.visit.to, locale)}
      </td>
      <td class="num" data-label={words.columns.people}>
        {section.people}
      </td>
      <td class="num" data-label={words.columns.countries}>
        {section.countries}
      </td>
      <td class="num" data-label={words.columns.graduates}>
        {section.graduates}
      </td>
    </tr>
  );
};

const TrackTable = (props: {
  readonly track: TrackReport;
  readonly colour: string;
  readonly locale: Locale;
}) => {
  const { track, locale } = props;
  const { columns } = reportingText(locale);
  return (
    <div class="scroll">
      <table class="stack">
        <caption class="left">
          <h3>{inLocale(track.title, locale)}</h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.course}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.korea}</th>
            <th scope="col" class="num">
              {columns.people}
            </th>
            <th scope="col" class="num">
              {columns.countries}
            </th>
            <th scope="col" class="num">
              {columns.graduates}
            </th>
          </tr>
        </thead>
        <tbody>
          {track.sections.map((section) => (
            <SectionRow section={section} colour={props.colour} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The sections with their partners, weeks and people, a table for each track. */
export const Sections = ({ report, locale }: ReportProps) => (
  <section class="page">
    <h2>{reportingText(locale).sections}</h2>
    {report.tracks.map((track, index) => (
      <TrackTable track={track} colour={dataColour(index)} locale={locale} />
    ))}
  </section>
);
