import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { AssignmentOutcome } from '../../api/answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';

/** Who reviews how much now. */
export const AssignmentResult = ({ outcome }: { readonly outcome: AssignmentOutcome }) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const words = useText(selectionText).assignments.outcome;
  return (
    <Table
      items={outcome.reviewers}
      trackBy="sub"
      columnDefinitions={[
        { id: 'email', header: words.reviewer, isRowHeader: true, cell: ({ email }) => email },
        {
          id: 'assigned',
          header: words.assigned,
          cell: ({ assigned }) => format.number(assigned),
        },
      ]}
      header={
        <SpaceBetween size="m">
          <Header>
            {outcome.added === 0 ? words.nothing : words.title(format.number(outcome.added))}
          </Header>
          <KeyValuePairs
            columns={3}
            items={[
              { label: words.applications, value: format.number(outcome.applications) },
              { label: words.needed, value: format.number(outcome.reviewsNeeded) },
              { label: words.dueAt, value: format.moment(outcome.dueAt, timeZone) },
            ]}
          />
        </SpaceBetween>
      }
    />
  );
};
