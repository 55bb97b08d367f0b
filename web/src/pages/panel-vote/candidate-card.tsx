import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Candidate } from '../../api/vote-answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly track: string;
  readonly isNamed: boolean;
  /** Once the vote is closed. */
  readonly votes: number | undefined;
  /** Absent where the reader cannot vote (any more). */
  readonly toggle: (() => void) | undefined;
}

/** A proposal without whose it is, to be read and to be named. */
export const CandidateCard = (props: CandidateCardProps) => {
  const { candidate, track, isNamed, votes, toggle } = props;
  const titles = useTitles();
  const format = useFormat();
  const words = useText(panelVoteText).ballot;
  const title = <bdi>{candidate.title}</bdi>;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={`${candidate.reference} · ${titles.section(track, candidate.section)} · ${format.country(candidate.country)}`}
          actions={votes !== undefined && <Badge>{words.counted(format.number(votes))}</Badge>}
        >
          {title}
        </Header>
      }
    >
      <SpaceBetween size="s">
        {toggle === undefined ? (
          isNamed && <Box>{words.yours}</Box>
        ) : (
          <Checkbox checked={isNamed} onChange={toggle}>
            {title}
          </Checkbox>
        )}
        <ExpandableSection
          headerText={words.read}
          headerAriaLabel={`${words.read}: ${candidate.title}`}
        >
          <SpaceBetween size="m">
            {candidate.outline.map((part) => (
              <div key={part.id}>
                <Box variant="h3">{part.title}</Box>
                <div className="statement" dir="auto">
                  {part.text === '' ? words.noText : part.text}
                </div>
              </div>
            ))}
          </SpaceBetween>
        </ExpandableSection>
      </SpaceBetween>
    </Container>
  );
};
