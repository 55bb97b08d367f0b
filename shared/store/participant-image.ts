import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Participant } from '../domain/participant.ts';

const list = (value: unknown): readonly string[] =>
  value instanceof Set ? [...(value as ReadonlySet<string>)].sort() : [];

/** The participant in a stream record's image; undefined when the image is of something else. */
export const participantFromImage = (
  image: Record<string, AttributeValue>,
): Participant | undefined => {
  const item = unmarshall(image);
  if (item.entity !== 'PARTICIPANT') return undefined;
  return {
    ...(item as Participant),
    modulesDone: list(item.modulesDone),
    seminarsAttended: list(item.seminarsAttended),
    daysAttended: list(item.daysAttended),
  };
};
