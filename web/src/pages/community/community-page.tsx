import Alert from '@cloudscape-design/components/alert';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import type { ContributionView } from '../../api/cohort-answers.ts';
import { usePages } from '../../api/use-pages.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { KeysHint } from '../../parts/keys-hint.tsx';
import { Page } from '../../parts/page.tsx';
import { useRowKeys } from '../../parts/row-focus.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useSetting } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { communityText } from '../../text/community.ts';
import { useText } from '../../text/locale.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { useContributionColumns } from './use-contribution-columns.tsx';
import { WritingDialog } from './writing-dialog.tsx';

const lists = ['reported', 'hidden', 'posts', 'introductions'] as const;

/** What people write for each other: what was reported first, with the decision on it. */
const CommunityPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const common = useText(commonText);
  const words = useText(communityText);
  const [chosen, choose] = useSetting('list');
  const state = lists.find((one) => one === chosen) ?? 'reported';
  const [deciding, setDeciding] = useState<ContributionView>();
  const [writer, setWriter] = useState<ContributionView['author']>();
  const [told, setTold] = useState<string>();
  const list = usePages({
    key: ['contributions', edition, state],
    page: (cursor) =>
      call('GET /staff/editions/{edition}/cohort/contributions', {
        params: { edition },
        query: { state, cursor },
      }),
    rowsOf: ({ contributions }) => contributions,
  });
  const columns = useContributionColumns({ state, decide: setDeciding, openWriting: setWriter });
  const tell = (what: string): void => {
    setTold(what);
    setDeciding(undefined);
    setWriter(undefined);
  };
  useRowKeys();
  return (
    <Page title={words.title} description={words.description}>
      <TakesFocus when={told}>{told && <Alert type="success">{told}</Alert>}</TakesFocus>
      <Choice
        label={words.show}
        options={lists.map((value) => ({ value, label: words.lists[value] }))}
        value={state}
        choose={choose}
      />
      <KeysHint
        keys={[
          ['j', common.keys.next],
          ['k', common.keys.previous],
        ]}
      />
      <RowTable
        title={words.lists[state]}
        list={list}
        rows={list.rows}
        columns={columns}
        keyOf={({ id }) => id}
        empty={words.empty[state]}
      />
      {deciding && (
        <DecisionDialog
          key={deciding.id}
          opened={deciding}
          listed={list.rows.find(({ id }) => id === deciding.id)}
          readAgain={list.reload}
          onClose={() => setDeciding(undefined)}
          onDone={({ hidden, author, authorLeftAt }) => {
            list.reload();
            const shown = authorLeftAt === undefined ? 'shown' : 'kept';
            tell(words.done[hidden === undefined ? shown : 'hidden'](author.name));
          }}
        />
      )}
      {writer && (
        <WritingDialog
          key={writer.applicationId}
          author={writer}
          onClose={() => setWriter(undefined)}
          onDone={({ open }) => tell(words.writing[open ? 'openNow' : 'closedNow'](writer.name))}
        />
      )}
    </Page>
  );
};

export default CommunityPage;
