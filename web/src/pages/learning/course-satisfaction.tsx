import type { CourseReport, Turnout } from '../../../../shared/domain/evaluation-report.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { learningText } from '../../text/learning.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { FiguresTable } from './figures-table.tsx';
import { type InReport, partsInReport } from './in-report.ts';
import { useSpan } from './use-span.ts';

interface Row extends Turnout {
  readonly id: string;
  readonly name: string;
  readonly questions: CourseReport['questions'];
  readonly standing: InReport;
}

const useRows = (report: CourseReport | undefined, isOpen: boolean): readonly Row[] => {
  const titles = useTitles();
  const words = useText(learningText);
  if (report === undefined) return [];
  const { sections } = report;
  const standing = partsInReport(
    isOpen,
    sections.map(({ answered }) => answered),
  );
  return [
    ...sections.map((one, at) => ({
      ...one,
      id: `${one.track}/${one.section}`,
      name: `${titles.track(one.track)} · ${titles.section(one.track, one.section)}`,
      standing: standing.parts[at] ?? 'few',
    })),
    { ...report, id: 'all', name: words.all, standing: standing.whole },
  ];
};

/** How people liked their course: section by section, and everyone. */
export const CourseSatisfaction = ({ report }: { readonly report: CourseReport | undefined }) => {
  const locale = useLocale();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(learningText);
  const span = useSpan('course');
  const rows = useRows(report, span.isOpen);
  return (
    <FiguresTable
      title={words.course.title}
      notes={report === undefined ? [] : [words.scale(format.number(report.scale)), span.words]}
      rows={rows}
      keyOf={({ id }) => id}
      empty={span.words ?? words.notAsked}
      columns={[
        {
          id: 'section',
          header: common.section,
          isRowHeader: true,
          cell: ({ id, name }) => (id === 'all' ? <b>{name}</b> : name),
        },
        {
          id: 'answered',
          header: words.answered,
          cell: ({ answered, asked }) =>
            words.turnout(format.number(answered), format.number(asked)),
        },
        ...(report?.questions ?? []).map(({ id, text }) => ({
          id: `question-${id}`,
          header: text[locale],
          cell: ({ questions }: Row) => {
            const mean = questions.find((one) => one.id === id)?.mean;
            return <span className="figure">{mean === undefined ? '–' : format.mean(mean)}</span>;
          },
        })),
        {
          id: 'report',
          header: words.report,
          cell: ({ standing }) => words.inReport[standing],
        },
      ]}
    />
  );
};
