import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TimetableChanges } from '../../api/timetable-answers.ts';
import { useParticipants } from '../../parts/use-participants.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { publicationText } from '../../text/timetable-publication.ts';
import { ChangeList } from './change-list.tsx';

/** Every session that is different, and everyone whose own day it is. */
export const ChangesOverview = ({ view }: { readonly view: TimetableChanges }) => {
  const format = useFormat();
  const words = useText(publicationText);
  const { rows } = useParticipants();
  const { changes, affected } = view;
  const nameOf = (id: string) => rows.find(({ applicationId }) => applicationId === id)?.name ?? '';
  return (
    <Container
      header={
        <Header variant="h2" counter={`(${format.number(changes.length)})`}>
          {words.change}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {view.from === 0 && <Box>{words.first}</Box>}
        {changes.length === 0 ? <Box>{words.none}</Box> : <ChangeList changes={changes} />}
        {affected.length === 0 ? (
          <Box>{words.nobody}</Box>
        ) : (
          <ExpandableSection
            defaultExpanded
            headerText={words.affected(format.number(affected.length))}
          >
            <ul>
              {affected.map(({ applicationId, reference, changes: count }) => (
                <li key={applicationId}>
                  <bdi>{nameOf(applicationId)}</bdi> {reference}:{' '}
                  {words.changesOf(format.number(count))}
                </li>
              ))}
            </ul>
          </ExpandableSection>
        )}
      </SpaceBetween>
    </Container>
  );
};
