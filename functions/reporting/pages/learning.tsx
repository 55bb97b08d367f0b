import type {
  CourseReport,
  FollowUpReport,
  SelfAssessmentReport,
  Telling,
} from '../../../shared/domain/evaluation-report.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { reportingText } from '../../../shared/text/reporting.ts';
import type { ReportProps } from './report-page.tsx';

interface PartProps<Part> {
  readonly part: Part;
  readonly locale: Locale;
}

const NotTold = ({ telling, locale }: { readonly telling: Telling; readonly locale: Locale }) => {
  const words = reportingText(locale).learning;
  if (telling === 'told') return null;
  return <p class="soft">{telling === 'open' ? words.open : words.withheldText}</p>;
};

const figure = (number: number | undefined): string => number?.toFixed(1) ?? '–';

/** Figures of each thing that was asked, a column each. */
const FigureTable = ({
  asked,
  columns,
  rows,
}: {
  readonly asked: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly text: string; readonly figures: readonly string[] }[];
}) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{asked}</th>
          {columns.map((column) => (
            <th scope="col" class="num">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ text, figures }) => (
          <tr>
            <th scope="row">{text}</th>
            {figures.map((one) => (
              <td class="num">{one}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const SelfAssessment = ({ part, locale }: PartProps<SelfAssessmentReport>) => {
  const words = reportingText(locale).learning;
  const { before, after, both, scale, telling, statements } = part;
  const said = [
    words.answeredBefore(before.answered, before.asked),
    words.answeredAfter(after.answered, after.asked),
    ...(telling === 'told' ? [words.both(both), words.scale(scale)] : []),
  ];
  return (
    <>
      <h3>{words.selfAssessment}</h3>
      <p class="soft">{said.join('; ')}</p>
      <NotTold telling={telling} locale={locale} />
      {telling !== 'told' ? null : (
        <FigureTable
          asked={words.columns.statement}
          columns={[words.columns.before, words.columns.after]}
          rows={statements.map((statement) => ({
            text: inLocale(statement.text, locale),
            figures: [figure(statement.before), figure(statement.after)],
          }))}
        />
      )}
    </>
  );
};

const BySection = ({ part, locale }: PartProps<CourseReport>) => {
  const words = reportingText(locale).learning;
  const { sections, questions } = part;
  const isWithheld = sections.some(({ telling }) => telling === 'withheld');
  return (
    <>
      <div class="scroll">
        <table class="stack">
          <caption class="left">{words.bySection}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.course}</th>
              <th scope="col" class="num">
                {words.columns.answered}
              </th>
              {questions.map(({ text }) => (
                <th scope="col" class="num">
                  {inLocale(text, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map((section) => (
              <tr>
                <th scope="row">{inLocale(section.field, locale)}</th>
                <td class="num" data-label={words.columns.answered}>
                  {words.ofAll(section.answered, section.asked)}
                </td>
                {section.questions.map(({ text, mean }) => (
                  <td class="num" data-label={inLocale(text, locale)}>
                    {section.telling === 'told' ? figure(mean) : words.withheld}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isWithheld ? <p class="soft">{words.withheldText}</p> : null}
    </>
  );
};

const Course = ({ part, locale }: PartProps<CourseReport>) => {
  const words = reportingText(locale).learning;
  const { answered, asked, scale, telling, questions } = part;
  return (
    <>
      <h3>{words.course}</h3>
      <p class="soft">
        {words.answered(answered, asked)}
        {telling === 'told' ? `; ${words.scale(scale)}` : ''}
      </p>
      <NotTold telling={telling} locale={locale} />
      {telling !== 'told' ? null : (
        <>
          <FigureTable
            asked={words.columns.question}
            columns={[words.columns.mean]}
            rows={questions.map(({ text, mean }) => ({
              text: inLocale(text, locale),
              figures: [figure(mean)],
            }))}
          />
          <BySection part={part} locale={locale} />
        </>
      )}
    </>
  );
};

const FollowUp = ({ part, locale }: PartProps<FollowUpReport>) => {
  const words = reportingText(locale).learning;
  const { answered, asked, telling, outcomes, figures } = part;
  return (
    <>
      <h3>{words.followUp}</h3>
      <p class="soft">{words.answered(answered, asked)}</p>
      <NotTold telling={telling} locale={locale} />
      {telling !== 'told' ? null : (
        <dl class="facts">
          {outcomes.map(({ text, people }) => (
            <>
              <dt>{inLocale(text, locale)}</dt>
              <dd>{people}</dd>
            </>
          ))}
          {figures.map(({ text, total }) => (
            <>
              <dt>{inLocale(text, locale)}</dt>
              <dd>{total?.toLocaleString(locale) ?? words.withheld}</dd>
            </>
          ))}
        </dl>
      )}
    </>
  );
};

/** What people learned, how they liked it, and what became of their projects. */
export const Learning = ({ report, locale }: ReportProps) => {
  const { learning } = report;
  if (learning === undefined) return null;
  const { selfAssessment, course, followUp } = learning;
  const words = reportingText(locale).learning;
  return (
    <section class="page">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {selfAssessment === undefined ? null : (
        <SelfAssessment part={selfAssessment} locale={locale} />
      )}
      {course === undefined ? null : <Course part={course} locale={locale} />}
      {followUp === undefined ? null : <FollowUp part={followUp} locale={locale} />}
    </section>
  );
};
