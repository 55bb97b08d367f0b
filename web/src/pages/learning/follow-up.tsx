import SpaceBetween from '@cloudscape-design/components/space-between';
import type { FollowUpReport } from '../../../../shared/domain/evaluation-report.ts';
import { useFormat } from '../../text/format.ts';
import { learningText } from '../../text/learning.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { FiguresTable } from './figures-table.tsx';
import { partsInReport } from './in-report.ts';
import { useSpan } from './use-span.ts';

/** What became of the projects, as graduates tell it a year later. */
export const FollowUp = ({ report }: { readonly report: FollowUpReport | undefined }) => {
  const locale = useLocale();
  const format = useFormat();
  const all = useText(learningText);
  const words = all.followUp;
  const span = useSpan('follow-up');
  const figure = (value: number | undefined) => (
    <div className="figure">{value === undefined ? '–' : format.number(value)}</div>
  );
  const { whole } = partsInReport(span.isOpen, [report?.answered ?? 0]);
  return (
    <SpaceBetween size="l">
      <FiguresTable
        title={words.title}
        notes={
          report === undefined
            ? []
            : [
                `${all.answered}: ${all.turnout(format.number(report.answered), format.number(report.asked))}`,
                span.words,
                `${all.report}: ${all.inReport[whole]}`,
              ]
        }
        rows={report?.outcomes ?? []}
        keyOf={({ id }) => id}
        empty={span.words ?? all.notAsked}
        columns={[
          {
            id: 'outcome',
            header: words.outcome,
            isRowHeader: true,
            cell: ({ text }) => text[locale],
          },
          {
            id: 'people',
            header: <div className="figure">{words.people}</div>,
            cell: ({ people }) => figure(people),
          },
        ]}
      />
      {report !== undefined && report.figures.length > 0 && (
        <FiguresTable
          title={words.figure}
          notes={[]}
          rows={report.figures}
          keyOf={({ id }) => id}
          empty={all.notAsked}
          columns={[
            {
              id: 'figure',
              header: words.figure,
              isRowHeader: true,
              cell: ({ text }) => text[locale],
            },
            {
              id: 'total',
              header: <div className="figure">{words.total}</div>,
              cell: ({ total }) => figure(total),
            },
          ]}
        />
      )}
    </SpaceBetween>
  );
};
