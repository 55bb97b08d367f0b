import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { SelectionView } from '../../api/answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';

/** Places that were given back after the release, and who has them now. */
export const Vacancies = ({ view }: { readonly view: SelectionView }) => {
  const titles = useTitles();
  const common = useText(commonText);
  const words = useText(selectionText).lists;
  if (view.vacancies.length === 0) return null;
  const everyone = [...view.chosen, ...view.waitlist];
  const nameOf = (id: string | undefined) => {
    const person = everyone.find(({ applicationId }) => applicationId === id);
    return person === undefined ? undefined : `${person.name} (${person.reference})`;
  };
  return (
    <Table
      header={<Header counter={`(${view.vacancies.length})`}>{words.vacancies}</Header>}
      items={view.vacancies}
      trackBy="released"
      columnDefinitions={[
        {
          id: 'released',
          header: common.name,
          isRowHeader: true,
          cell: ({ released }) => <bdi>{nameOf(released) ?? '–'}</bdi>,
        },
        {
          id: 'section',
          header: common.section,
          cell: ({ section }) => titles.section(view.track, section),
        },
        {
          id: 'promoted',
          header: words.promoted,
          cell: ({ promoted }) => <bdi>{nameOf(promoted) ?? words.notPromoted}</bdi>,
        },
      ]}
    />
  );
};
