import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Table } from 'dynamodb-toolbox/table';
import { env } from '../runtime/env.ts';
import { table as definition } from './table.ts';

/** A document client for any endpoint; undefined values are dropped, as everywhere in the store. */
export const documentClient = (client: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

const { indexes } = definition;

/** The table as dynamodb-toolbox knows it. */
export const tableOn = (client: DynamoDBDocumentClient, name: string) =>
  new Table({
    documentClient: client,
    name,
    partitionKey: { name: definition.partitionKey, type: 'string' },
    sortKey: { name: definition.sortKey, type: 'string' },
    entityAttributeSavedAs: 'entity',
    indexes: {
      byEdition: {
        type: 'global',
        partitionKey: { name: indexes.byEdition.partitionKey, type: 'string' },
        sortKey: { name: indexes.byEdition.sortKey, type: 'string' },
      },
      byReviewer: {
        type: 'global',
        partitionKey: { name: indexes.byReviewer.partitionKey, type: 'string' },
        sortKey: { name: indexes.byReviewer.sortKey, type: 'string' },
      },
      dueBy: {
        type: 'global',
        partitionKey: { name: indexes.dueBy.partitionKey, type: 'string' },
        sortKey: { name: indexes.dueBy.sortKey, type: 'string' },
      },
    },
  });
export type CpiTable = ReturnType<typeof tableOn>;

let shared: CpiTable | undefined;

/** The function's table, from its environment (`TABLE_NAME`); built on first use and kept. */
export const cpiTable = (): CpiTable => {
  shared ??= tableOn(documentClient(new DynamoDBClient({ maxAttempts: 4 })), env('TABLE_NAME'));
  return shared;
};
