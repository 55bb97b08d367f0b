import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Runtime } from '../../../local/runtime.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { participantFromImage } from '../../../shared/store/participant-image.ts';
import { createMailboxes } from '../../../tools/replay/mailbox.ts';

/** An item of the table, with the kind that it says it is. */
export type StoredItem = Readonly<Record<string, unknown>> & {
  readonly entity: string;
  readonly pk: string;
  readonly sk: string;
};

/** Everything that a running application keeps, at one moment when nothing is under way. */
export interface Snapshot {
  readonly items: readonly StoredItem[];
  readonly participants: readonly Participant[];
  readonly executions: readonly { readonly name: string; readonly status: string }[];
  /** Letters that came more than once. */
  readonly lettersTwice: number;
}

const everyImage = async (runtime: Runtime): Promise<readonly Record<string, AttributeValue>[]> => {
  const { endpoint, operator: credentials, kernel } = runtime;
  const [table] = kernel.assembly.byType('AWS::DynamoDB::GlobalTable');
  const client = new DynamoDBClient({ endpoint, region: kernel.assembly.region, credentials });
  try {
    const images: Record<string, AttributeValue>[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName: table?.physicalId })) {
      images.push(...Items);
    }
    return images;
  } finally {
    client.destroy();
  }
};

/** Lets everything that is under way come to rest, and reads it all. */
export const snapshotOf = async (runtime: Runtime): Promise<Snapshot> => {
  await runtime.quiet();
  const images = await everyImage(runtime);
  return {
    items: images.map((image) => unmarshall(image) as StoredItem),
    participants: images.map(participantFromImage).filter((found) => found !== undefined),
    executions: runtime.states.executions({ limit: 100_000 }),
    lettersTwice: createMailboxes(runtime.mail.inbox).duplicates(),
  };
};
