import type { PublishedFigure } from '../../../shared/domain/edition.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import type { ReportProps } from './report-page.tsx';

/** Where the participants stand, as bars with their words. */
export const Became = ({ report, locale }: ReportProps) => {
  if (report.people === 0) return null;
  const words = reportingText(locale);
  return (
    <section>
      <h2>{words.became}</h2>
      <ul class="bars">
        {report.statuses.map(({ stage, people }) => (
          <li style={`--share:${Math.round((people * 100) / report.people)}%`}>
            <strong>{people}</strong>
            <span>{words.stages[stage]}</span>
            <i />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** This report’s own count of what a published figure counts. */
const ownCount = ({ report }: ReportProps, { track }: PublishedFigure) => {
  if (track === undefined) return { people: report.people, countries: report.nations };
  return report.tracks.find(({ id }) => id === track);
};

const PublishedRow = (props: ReportProps & { readonly figure: PublishedFigure }) => {
  const { figure, report, locale } = props;
  const words = reportingText(locale);
  const own = ownCount(props, figure);
  const title = report.tracks.find(({ id }) => id === figure.track)?.title;
  return (
    <tr>
      <th scope="row">{title === undefined ? words.whole : inLocale(title, locale)}</th>
      <td>
        {words.publishedStage[figure.stage]}, {dayText(figure.on, locale)}
      </td>
      <td class="num">{figure.people}</td>
      <td class="num">{figure.countries}</td>
      <td class="num">
        {own?.people} / {own?.countries}
      </td>
    </tr>
  );
};

/** Figures as they were made public, each beside what this report counts. */
export const Published = (props: ReportProps) => {
  const { report, locale } = props;
  const words = reportingText(locale);
  const columns = words.publishedColumns;
  if (report.published.length === 0) return null;
  return (
    <section>
      <h2>{words.published}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.on}</th>
              <th scope="col" class="num">
                {columns.people}
              </th>
              <th scope="col" class="num">
                {columns.countries}
              </th>
              <th scope="col" class="num">
                {words.here}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.published.map((figure) => (
              <PublishedRow report={report} locale={locale} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** The last page: the alumni over the years. */
export const Closing = ({ report, locale }: ReportProps) => {
  const words = reportingText(locale);
  const { programmeSoFar: soFar } = report;
  return (
    <section class="page">
      <h2>{words.alumni}</h2>
      <p class="closing">
        {soFar === undefined
          ? words.alumniWithout
          : words.alumniLead(soFar.people.toLocaleString(locale), soFar.years)}
      </p>
      {report.graduates === 0 ? null : <p class="closing soft">{words.added(report.graduates)}</p>}
      <p class="actions">
        <a href={`/editions/${report.edition}`}>{words.callLink}</a>
      </p>
    </section>
  );
};
