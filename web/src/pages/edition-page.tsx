import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { callWindow } from '../../../shared/domain/call.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { useCall } from '../api/call-context.tsx';
import { useEdition } from '../layout/current-edition.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { useFormat } from '../text/format.ts';
import { useLocale, useText } from '../text/locale.ts';
import { officeText } from '../text/office.ts';

/** The tracks with their calls, places and stages. */
const Tracks = ({ edition }: { readonly edition: Edition }) => {
  const locale = useLocale();
  const format = useFormat();
  const words = useText(officeText).edition;
  const moment = (at: number) => format.moment(new Date(at).toISOString(), edition.timeZone);
  return (
    <Table
      header={<Header variant="h2">{words.tracks}</Header>}
      items={edition.tracks}
      trackBy="id"
      columnDefinitions={[
        {
          id: 'title',
          header: words.tracks,
          isRowHeader: true,
          cell: ({ title }) => title[locale],
        },
        {
          id: 'opensAt',
          header: words.opensAt,
          cell: (track) => moment(callWindow(edition, track).opensAt),
        },
        {
          id: 'closesAt',
          header: words.closesAt,
          cell: (track) => moment(callWindow(edition, track).closesAt),
        },
        {
          id: 'sections',
          header: words.sections,
          cell: ({ sections }) => format.number(sections.length),
        },
        {
          id: 'places',
          header: words.places,
          cell: ({ sections }) =>
            format.number(sections.reduce((all, { places }) => all + places, 0)),
        },
        {
          id: 'stages',
          header: words.stages,
          cell: (track) =>
            (['online', 'proposal', 'visit'] as const)
              .filter((stage) => track[stage] !== undefined)
              .map((stage) => words[stage])
              .join(' · ') || '–',
        },
      ]}
    />
  );
};

/** The edition file in force, with its version. */
const EditionPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const locale = useLocale();
  const format = useFormat();
  const words = useText(officeText).edition;
  const { data, error, refetch } = useQuery({
    queryKey: ['edition-file', edition],
    queryFn: () => call('GET /admin/editions/{edition}', { params: { edition } }),
  });
  const text = JSON.stringify(data?.edition, null, 2) ?? '';
  return (
    <Page title={words.title(edition)} description={words.description}>
      <Failure error={error} retry={refetch} />
      {data === undefined ? (
        error === null && <Spinner size="large" />
      ) : (
        <SpaceBetween size="l">
          <Container header={<Header variant="h2">{data.edition.title[locale]}</Header>}>
            <KeyValuePairs
              columns={4}
              items={[
                { label: words.version, value: format.number(data.version) },
                { label: words.zone, value: data.edition.timeZone },
                { label: words.contact, value: data.edition.contact },
                { label: words.seed, value: data.edition.seed },
              ]}
            />
          </Container>
          <Tracks edition={data.edition} />
          <ExpandableSection
            variant="container"
            headerText={words.file}
            headerActions={
              <CopyToClipboard
                textToCopy={text}
                copyButtonText={words.copy}
                copySuccessText={words.copied}
                copyErrorText={words.notCopied}
              />
            }
          >
            <pre className="edition-file">{text}</pre>
          </ExpandableSection>
        </SpaceBetween>
      )}
    </Page>
  );
};

export default EditionPage;
