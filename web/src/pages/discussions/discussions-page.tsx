import { useQuery } from '@tanstack/react-query';
import { useCall } from '../../api/call-context.tsx';
import type { ScoreRow } from '../../api/discussion-answers.ts';
import { listOf } from '../../api/list-of.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ConsoleLink } from '../../parts/console-link.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { Page } from '../../parts/page.tsx';
import { RowFocus, useRowKeys } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useTrack, useTrackOptions } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { discussionText } from '../../text/discussions.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';

/** Applications whose reviewers are far apart, and what has come of it. */
const DiscussionsPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const titles = useTitles();
  const format = useFormat();
  const momentOf = useMoment();
  const common = useText(commonText);
  const words = useText(discussionText);
  const query = useQuery({
    queryKey: ['review-scores', edition, track.id],
    queryFn: () =>
      call('GET /staff/editions/{edition}/review-scores/{track}', {
        params: { edition, track: track.id },
      }),
  });
  const limit = track.selection.review?.spreadLimit;
  const rows = (query.data?.applications ?? [])
    .filter(({ disputed, discussion }) => disputed || discussion !== undefined)
    .toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0));
  const stateOf = ({ discussion }: ScoreRow): string => {
    if (discussion === undefined) return words.notOpened;
    return discussion.open ? words.until(momentOf(discussion.closesAt)) : words.closed;
  };
  useRowKeys();
  return (
    <Page title={words.title} description={words.description}>
      <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
      <div>{limit === undefined ? words.noLimit : words.limit(format.number(limit))}</div>
      <RowTable
        title={words.title}
        list={listOf(query)}
        rows={rows}
        keyOf={({ applicationId }) => applicationId}
        empty={words.empty}
        columns={[
          {
            id: 'reference',
            header: common.reference,
            isRowHeader: true,
            cell: ({ applicationId, reference, discussion }) =>
              discussion === undefined ? (
                reference
              ) : (
                <RowFocus of={applicationId}>
                  <ConsoleLink to={`/discussions/${applicationId}`}>
                    {words.open(reference)}
                  </ConsoleLink>
                </RowFocus>
              ),
          },
          {
            id: 'section',
            header: common.section,
            cell: ({ section }) => titles.section(track.id, section),
          },
          {
            id: 'spread',
            header: words.spread,
            cell: ({ spread }) => (spread === undefined ? '–' : format.score(spread)),
          },
          {
            id: 'mean',
            header: words.mean,
            cell: ({ mean }) => (mean === undefined ? '–' : format.score(mean)),
          },
          {
            id: 'posts',
            header: words.posts,
            cell: ({ discussion }) => format.number(discussion?.posts ?? 0),
          },
          { id: 'state', header: words.state, cell: stateOf },
        ]}
      />
    </Page>
  );
};

export default DiscussionsPage;
