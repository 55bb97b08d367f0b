import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ProposalVersionView } from '../../api/answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';
import { DecisionMade } from './decision-made.tsx';
import { HeadingText } from './heading-text.tsx';

/** What was decided on a version, and what its reviewers gave for it. */
const Said = ({ version }: { readonly version: ProposalVersionView }) => (
  <>
    {version.reviews.map((review) => (
      <DecisionMade key={review.decidedAt} review={review} />
    ))}
    {version.assessments.map((assessment) => (
      <DecisionMade
        key={assessment.reviewer}
        review={{ ...assessment, decision: assessment.recommendation }}
        recommended
      />
    ))}
  </>
);

/** The outline of a version, heading by heading, with what is new since the one before. */
const Outline = ({ outline }: Pick<ProposalVersionView, 'outline'>) => {
  const words = useText(proposalText).page;
  return (
    <SpaceBetween size="l">
      {outline.map(({ id, title, text, changed }) => (
        <section key={id}>
          <Box variant="h3">
            {title} {changed && <Badge color="blue">{words.changed}</Badge>}
          </Box>
          <HeadingText text={text} />
        </section>
      ))}
    </SpaceBetween>
  );
};

interface VersionTextProps {
  readonly version: ProposalVersionView;
  /** Headings that are shown beside the criterion that judges them. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The version that is decided on, as far as it is not shown beside the rubric. */
export const VersionText = ({ version, elsewhere }: VersionTextProps) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const words = useText(proposalText).page;
  const heading = words.earlier(
    format.number(version.version),
    format.moment(version.submittedAt, timeZone),
  );
  return (
    <Container header={<Header variant="h2">{heading}</Header>}>
      <SpaceBetween size="l">
        <Outline outline={version.outline.filter(({ id }) => !elsewhere.has(id))} />
        <Said version={version} />
      </SpaceBetween>
    </Container>
  );
};

/** What was written before, with what was decided on it. */
export const EarlierVersions = (props: { readonly versions: readonly ProposalVersionView[] }) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const words = useText(proposalText).page;
  return props.versions.map((version) => (
    <ExpandableSection
      key={version.version}
      variant="container"
      headerText={words.earlier(
        format.number(version.version),
        format.moment(version.submittedAt, timeZone),
      )}
    >
      <SpaceBetween size="l">
        <Said version={version} />
        <Outline outline={version.outline} />
      </SpaceBetween>
    </ExpandableSection>
  ));
};
