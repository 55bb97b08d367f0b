import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { type CpiTable, documentClient, tableOn } from '../../shared/store/client.ts';
import { table as definition } from '../../shared/store/table.ts';

/** A DynamoDB endpoint with an empty table of the one definition. */
export interface Engine {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly table: CpiTable;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
};

const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

/** Asks until the engine answers; it needs some 50 ms to start. */
const answering = async (client: DynamoDBClient): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch (fault) {
      if (attempt === 50) throw fault;
      await pause(20);
    }
  }
};

/** Names of the definition's keys, each once. */
const keyNames = (): readonly string[] => {
  const { partitionKey, sortKey, indexes } = definition;
  const indexKeys = Object.values(indexes).flatMap((index) => [index.partitionKey, index.sortKey]);
  return [partitionKey, sortKey, ...indexKeys];
};

const createTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  const schemaOf = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keyNames().map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: schemaOf(definition.partitionKey, definition.sortKey),
      GlobalSecondaryIndexes: Object.entries(definition.indexes).map(([IndexName, index]) => ({
        IndexName,
        KeySchema: schemaOf(index.partitionKey, index.sortKey),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...definition.projected] },
      })),
    }),
  );
};

/** The engine that comes with the packages, on a file of its own; ended by its id. */
const ownEngine = async (): Promise<{ endpoint: string; stop: () => Promise<void> }> => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'cpi-engine-'));
  const program = new URL('../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url);
  const child = spawn(
    program.pathname,
    ['serve', '--host', '127.0.0.1', '--port', `${port}`, '--db-path', join(folder, 'table.db')],
    { stdio: 'ignore' },
  );
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  return { endpoint: `http://127.0.0.1:${port}`, stop };
};

/** Starts an engine, or uses the one that `DYNAMODB_ENDPOINT` names, and creates a fresh table. */
export const startEngine = async (): Promise<Engine> => {
  const given = process.env.DYNAMODB_ENDPOINT;
  const { endpoint, stop } =
    given === undefined ? await ownEngine() : { endpoint: given, stop: async () => undefined };
  const client = clientOf(endpoint);
  await answering(client);
  const name = `cpi-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
  await createTable(client, name);
  return {
    endpoint,
    client,
    table: tableOn(documentClient(client), name),
    stop: async () => {
      client.destroy();
      await stop();
    },
  };
};
