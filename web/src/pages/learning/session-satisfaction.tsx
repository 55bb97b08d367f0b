import { instantOf, isoOf } from '../../../../shared/domain/time.ts';
import type { LearningView } from '../../api/evaluation-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useFormat } from '../../text/format.ts';
import { learningText } from '../../text/learning.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { FiguresTable } from './figures-table.tsx';

/** How people liked the sessions that they attended, in the order in which they were held. */
export const SessionSatisfaction = ({ sessions }: Pick<LearningView, 'sessions'>) => {
  const { timeZone, evaluation } = useEdition();
  const locale = useLocale();
  const format = useFormat();
  const all = useText(learningText);
  const words = all.sessions;
  const scale = evaluation?.sessions?.scale.length;
  return (
    <FiguresTable
      title={words.title}
      notes={scale === undefined ? [] : [words.description, all.scale(format.number(scale))]}
      rows={sessions}
      keyOf={({ id }) => id}
      empty={scale === undefined ? all.notAsked : words.empty}
      columns={[
        {
          id: 'session',
          header: words.session,
          isRowHeader: true,
          cell: ({ title }) => title[locale],
        },
        {
          id: 'when',
          header: words.when,
          cell: ({ startsAt }) => <Moment at={isoOf(instantOf(startsAt, timeZone))} />,
        },
        {
          id: 'answers',
          header: <div className="figure">{words.answers}</div>,
          cell: ({ answers }) => <div className="figure">{format.number(answers)}</div>,
        },
        {
          id: 'mean',
          header: <div className="figure">{words.mean}</div>,
          cell: ({ mean }) => (
            <div className="figure">{mean === undefined ? '–' : format.mean(mean)}</div>
          ),
        },
      ]}
    />
  );
};
