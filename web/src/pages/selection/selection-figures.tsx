import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { SelectionView } from '../../api/answers.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';

/** How many people get which answer, and how full the sections are. */
export const SelectionFigures = ({ view }: { readonly view: SelectionView }) => {
  const { timeZone } = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(selectionText).lists;
  const { chosen, waitlisted, notSelected, undecided, countries } = view.figures;
  const figures = { chosen, countries, waitlisted, notSelected, undecided };
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header description={words.computedAt(format.moment(view.computedAt, timeZone))}>
            {titles.track(view.track)}
          </Header>
        }
      >
        <KeyValuePairs
          columns={4}
          items={(Object.keys(figures) as (keyof typeof figures)[]).map((name) => ({
            label: words.figures[name],
            value: format.number(figures[name]),
          }))}
        />
      </Container>
      <Table
        header={<Header variant="h2">{words.sections}</Header>}
        items={view.sections}
        trackBy="section"
        columnDefinitions={[
          {
            id: 'section',
            header: common.section,
            isRowHeader: true,
            cell: ({ section }) => titles.section(view.track, section),
          },
          {
            id: 'places',
            header: words.places,
            cell: ({ places }) => format.number(places),
          },
          {
            id: 'chosen',
            header: words.chosen,
            cell: ({ chosen: seated }) => format.number(seated),
          },
          {
            id: 'free',
            header: words.free,
            cell: ({ places, chosen: seated }) => format.number(places - seated),
          },
        ]}
      />
    </SpaceBetween>
  );
};
