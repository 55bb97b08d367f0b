import type { SelfAssessmentReport } from '../../../../shared/domain/evaluation-report.ts';
import { useFormat } from '../../text/format.ts';
import { learningText } from '../../text/learning.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { FiguresTable } from './figures-table.tsx';
import { partsInReport } from './in-report.ts';
import { useSpan } from './use-span.ts';

/** How people assessed themselves before and after: the means of those who did both times. */
export const SelfAssessment = ({
  report,
}: {
  readonly report: SelfAssessmentReport | undefined;
}) => {
  const locale = useLocale();
  const format = useFormat();
  const words = useText(learningText);
  const span = { before: useSpan('before'), after: useSpan('after') };
  const { before, after, both = 0, scale = 0, statements = [] } = report ?? {};
  const turnout = (of: typeof before): string =>
    words.turnout(format.number(of?.answered ?? 0), format.number(of?.asked ?? 0));
  const figure = (value: number | undefined) => (
    <div className="figure">{value === undefined ? '–' : format.mean(value)}</div>
  );
  const { whole } = partsInReport(span.after.isOpen, [both]);
  return (
    <FiguresTable
      title={words.self.title}
      notes={
        report === undefined
          ? []
          : [
              words.self.description(turnout(before), turnout(after), format.number(both)),
              words.scale(format.number(scale)),
              span.after.words,
              `${words.report}: ${words.inReport[whole]}`,
            ]
      }
      rows={statements}
      keyOf={({ id }) => id}
      empty={span.before.words ?? words.notAsked}
      columns={[
        {
          id: 'statement',
          header: words.self.statement,
          isRowHeader: true,
          cell: ({ text }) => text[locale],
        },
        {
          id: 'before',
          header: <div className="figure">{words.self.before}</div>,
          cell: (one) => figure(one.before),
        },
        {
          id: 'after',
          header: <div className="figure">{words.self.after}</div>,
          cell: (one) => figure(one.after),
        },
        {
          id: 'change',
          header: <div className="figure">{words.self.change}</div>,
          cell: (one) =>
            one.before === undefined || one.after === undefined ? (
              figure(undefined)
            ) : (
              <div className="figure">{format.difference(one.after - one.before)}</div>
            ),
        },
      ]}
    />
  );
};
