import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { participationEntry } from '../../shared/domain/participation.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { participantFromImage } from '../../shared/store/participant-image.ts';
import {
  createParticipationRepository,
  type ParticipationRepository,
} from '../../shared/store/participation-repository.ts';

type Image = Record<string, AttributeValue>;

const project = async (record: DynamoDBRecord, participation: ParticipationRepository) => {
  const image = record.dynamodb?.NewImage as Image | undefined;
  const participant = image && participantFromImage(image);
  if (participant === undefined) return;
  const { edition, applicationId } = participant;
  await participation.put(edition, applicationId, participationEntry(participant));
};

/**
 * The projector: reads the table's stream and keeps the read models. Entries are states, not sums,
 * so that a batch delivered again changes nothing; one bad record fails alone.
 */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const participation = createParticipationRepository(cpiTable());
  for (const record of event.Records) {
    const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
    try {
      await project(record, participation);
    } catch (fault) {
      logger.error('PROJECTION_FAILED', {
        eventId: record.eventID,
        error: fault instanceof Error ? fault : new Error(String(fault)),
      });
      // Records of a shard are in order: what follows this one waits for it.
      return { batchItemFailures: [{ itemIdentifier }] };
    }
  }
  return { batchItemFailures: [] };
};
