import type { AchievementReport } from '../../../shared/domain/report.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Became, Closing, Published } from './closing.tsx';
import { Cover } from './cover.tsx';
import { CpiDayProgramme } from './cpi-day.tsx';
import { Learning } from './learning.tsx';
import { Nations } from './nations.tsx';
import { Proposals } from './proposals.tsx';
import { reportStyle } from './report-style.ts';
import { Sections } from './sections.tsx';
import { Year } from './year.tsx';

/** What every part of the report is given. */
export interface ReportProps {
  readonly report: AchievementReport;
  readonly locale: Locale;
}

/** The achievement report of an edition, as a printed yearly report reads. */
export const ReportPage = (props: ReportProps & { readonly contact: string }) => {
  const { report, locale, contact } = props;
  const title = reportingText(locale).title(inLocale(report.title, locale));
  const part = { report, locale };
  return (
    <Layout
      title={title}
      locale={locale}
      contact={contact}
      path={`/achievements/${report.edition}`}
      styles={reportStyle}
      wide
    >
      <article class="report">
        <Cover {...part} />
        <Nations {...part} />
        <Sections {...part} />
        <Year {...part} />
        <CpiDayProgramme {...part} />
        <Proposals {...part} />
        <Learning {...part} />
        <Became {...part} />
        <Published {...part} />
        <Closing {...part} />
      </article>
    </Layout>
  );
};
