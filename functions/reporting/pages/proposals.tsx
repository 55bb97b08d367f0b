import { countryName } from '../../../shared/text/country.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import type { ReportProps } from './report-page.tsx';

/** The proposals that were presented, best first. */
export const Proposals = ({ report, locale }: ReportProps) => {
  if (report.outstanding === 0) return null;
  const words = reportingText(locale);
  const sections = report.tracks.flatMap((track) => track.sections);
  return (
    <section>
      <h2>{words.proposals}</h2>
      <p>{words.proposalsLead}</p>
      <ol class="chosen">
        {report.outstandingProposals.map(({ title, country, section }) => {
          const field = sections.find(({ id }) => id === section)?.field;
          return (
            <li>
              <h3>{title}</h3>
              <span class="soft small">
                {countryName(country, locale)}
                {field === undefined ? null : ` · ${inLocale(field, locale)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
