import type { CpiDay, CpiDayItem } from '../../../shared/domain/edition.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import { Speaker } from '../../../shared/ui/speaker.tsx';
import type { ReportProps } from './report-page.tsx';

const fieldOf = ({ report }: ReportProps, section: string | undefined) =>
  report.tracks.flatMap(({ sections }) => sections).find(({ id }) => id === section)?.field;

const Item = (props: ReportProps & { readonly item: CpiDayItem }) => {
  const { item, locale } = props;
  const field = fieldOf(props, item.section);
  return (
    <li>
      {inLocale(item.title, locale)}
      {field === undefined ? null : <span class="soft small block">{inLocale(field, locale)}</span>}
      <Speaker item={item} led={reportingText(locale).led} locale={locale} />
    </li>
  );
};

const Half = (props: ReportProps & { readonly part: CpiDay['forum'] }) => (
  <div>
    <h3>{inLocale(props.part.title, props.locale)}</h3>
    <ol>
      {props.part.programme.map((item) => (
        <Item report={props.report} locale={props.locale} item={item} />
      ))}
    </ol>
  </div>
);

/** The programme of CPI Day: the forum and the night. */
export const CpiDayProgramme = (props: ReportProps) => {
  const { cpiDay } = props.report;
  if (cpiDay === undefined) return null;
  return (
    <section>
      <p class="eyebrow">{dayText(cpiDay.date, props.locale)}</p>
      <h2>{reportingText(props.locale).cpiDay}</h2>
      <div class="programme">
        <Half {...props} part={cpiDay.forum} />
        <Half {...props} part={cpiDay.night} />
      </div>
    </section>
  );
};
