import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TableProps } from '@cloudscape-design/components/table';
import type { ContributionView } from '../../api/cohort-answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { Moment } from '../../parts/moment.tsx';
import { RowFocus } from '../../parts/row-focus.tsx';
import { communityText } from '../../text/community.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';

interface Acts {
  readonly state: keyof (typeof communityText)['en']['lists'];
  readonly decide: (one: ContributionView) => void;
  readonly openWriting: (author: ContributionView['author']) => void;
}

type Columns = readonly TableProps.ColumnDefinition<ContributionView>[];

/** What was said, by whom, and why it is in its list. */
export const useContributionColumns = ({ state, decide, openWriting }: Acts): Columns => {
  const titles = useTitles();
  const format = useFormat();
  const words = useText(communityText);
  const why: Columns =
    state === 'reported' || state === 'hidden'
      ? [
          {
            id: 'why',
            header: state === 'reported' ? words.why : words.whyHidden,
            minWidth: 180,
            cell: ({ reports, hidden }) =>
              state === 'hidden' ? (
                <div className="excerpt">{hidden?.reason}</div>
              ) : (
                <div className="excerpt">
                  {reports.flatMap(({ settled, reason }) => (settled ? [] : reason)).join('\n')}
                </div>
              ),
          },
        ]
      : [];
  return [
    {
      id: 'written',
      header: words.written,
      isRowHeader: true,
      minWidth: 220,
      cell: ({ text }) => (
        <div className="excerpt" dir="auto">
          {text}
        </div>
      ),
    },
    ...why,
    {
      id: 'by',
      header: words.by,
      cell: ({ author }) => (
        <>
          <bdi className="name">{author.name}</bdi>
          <div className="secondary">
            {titles.section(author.track, author.section)} · {format.country(author.country)}
          </div>
        </>
      ),
    },
    { id: 'at', header: words.at, cell: ({ writtenAt }) => <Moment at={writtenAt} /> },
    {
      id: 'act',
      header: words.act,
      cell: (one) => (
        <SpaceBetween direction="horizontal" size="s">
          <RowFocus of={one.id}>
            <Button
              variant="inline-link"
              ariaLabel={words.decideOn(words.kinds[one.kind], one.author.name)}
              onClick={() => decide(one)}
            >
              {words.act}
            </Button>
          </RowFocus>
          <Button
            variant="inline-link"
            ariaLabel={words.writingOf(one.author.name)}
            onClick={() => openWriting(one.author)}
          >
            {words.writing.open}
          </Button>
        </SpaceBetween>
      ),
    },
  ];
};
