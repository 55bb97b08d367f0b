import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Participant } from '../../shared/domain/participant.ts';
import { participationEntry } from '../../shared/domain/participation.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { participantFromImage } from '../../shared/store/participant-image.ts';
import { createParticipationRepository } from '../../shared/store/participation-repository.ts';

type Image = Record<string, AttributeValue>;

const participantOf = ({ dynamodb }: DynamoDBRecord): Participant | undefined => {
  const image = dynamodb?.NewImage as Image | undefined;
  return image && participantFromImage(image);
};

/** The last state of each person of an edition, from the records in their order. */
const entriesOf = (participants: readonly Participant[]) =>
  Object.fromEntries(
    participants.map((participant) => [participant.applicationId, participationEntry(participant)]),
  );

const project = async (records: readonly DynamoDBRecord[]): Promise<void> => {
  const participation = createParticipationRepository(cpiTable());
  const participants = records.map(participantOf).filter((found) => found !== undefined);
  const editions = Map.groupBy(participants, ({ edition }) => edition);
  for (const [edition, people] of editions) await participation.put(edition, entriesOf(people));
};

/**
 * The projector: reads the table's stream and keeps the read models. Entries are states, not sums,
 * so that a batch delivered again changes nothing, and a batch is one write. A batch that fails is
 * halved by the mapping until the bad record stands alone.
 */
export const handler = async (event: DynamoDBStreamEvent): Promise<void> => {
  try {
    await project(event.Records);
  } catch (fault) {
    const [first] = event.Records;
    logger.error('PROJECTION_FAILED', {
      eventId: first?.eventID,
      records: event.Records.length,
      error: fault instanceof Error ? fault : new Error(String(fault)),
    });
    throw fault;
  }
};
