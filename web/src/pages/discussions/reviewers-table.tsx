import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { OfficeDiscussion } from '../../api/discussion-answers.ts';
import { useMoment } from '../../parts/moment.tsx';
import { discussionText } from '../../text/discussions.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';

/** Who is who, with the score of each before and after the discussion. */
export const ReviewersTable = ({ reviewers }: Pick<OfficeDiscussion, 'reviewers'>) => {
  const format = useFormat();
  const momentOf = useMoment();
  const words = useText(discussionText).reviewers;
  const scoreOf = (score: number | undefined) => (score === undefined ? '–' : format.score(score));
  return (
    <Table
      items={reviewers}
      trackBy="sub"
      contentDensity="compact"
      header={<Header variant="h2">{words.title}</Header>}
      columnDefinitions={[
        {
          id: 'reviewer',
          header: words.reviewer,
          isRowHeader: true,
          cell: ({ email }) => email,
        },
        { id: 'called', header: words.called, cell: ({ name }) => name ?? '–' },
        { id: 'status', header: words.status, cell: ({ status }) => words.statuses[status] },
        {
          id: 'score',
          header: words.score,
          cell: ({ score, earlier }) => (
            <>
              <div>{scoreOf(score)}</div>
              {earlier.map((one) => (
                <div key={one.until} className="secondary">
                  {words.before(scoreOf(one.score), momentOf(one.until))}
                </div>
              ))}
            </>
          ),
        },
      ]}
    />
  );
};
