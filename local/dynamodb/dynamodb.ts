/** DynamoDB and DynamoDB Streams: the template's tables in an engine, behind the role check. */
import type { DatabaseSync } from 'node:sqlite';
import { createForwarder } from '../emulators/forwarder.ts';
import type { AwsRequest, AwsResponse, AwsService, Kernel, Part } from '../kernel.ts';
import { jsonBody, operationOf } from '../protocol/json.ts';
import { createEngine } from './engine.ts';
import { createEngineClient, engineHeaders } from './engine-client.ts';
import { injectedFault } from './injected-faults.ts';
import { type FindTable, type Input, permissionsOf } from './permissions.ts';
import { countItems, dropTable, ensureTable, readTables } from './tables.ts';
import { createTimeToLive } from './time-to-live.ts';

export interface DynamoDb extends AwsService, Part {
  /** The engine's own address, for those who read streams. Only after `start`. */
  engineUrl(): string;
  /** Told the name of a table after each call that may have changed it. */
  onWrite(listener: (tableName: string) => void): void;
  /** How many items each table has. */
  counts(): Promise<readonly { readonly name: string; readonly items: number }[]>;
}

const writes = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
]);

export function createDynamoDb(kernel: Omit<Kernel, 'functions'>): DynamoDb {
  const { assembly, clock, activity, faults } = kernel;
  const log = kernel.log.child('dynamodb');
  const engine = createEngine(kernel.dataDirectory, log);
  const call = createEngineClient(engine);
  const forwarder = createForwarder();
  const tables = readTables(assembly);
  const listeners: ((tableName: string) => void)[] = [];
  const byName = new Map(tables.map((table) => [table.name, table]));
  const find: FindTable = (nameOrArn) => byName.get(nameIn(nameOrArn));

  const expiries = new Map(
    tables.flatMap((table) => {
      const attribute = table.timeToLiveAttribute;
      if (!attribute) return [];
      const onDelete = () => announce([table.name]);
      const options = { table, attribute, call, clock, activity, log, onDelete };
      return [[table.name, createTimeToLive(options)] as const];
    }),
  );

  function announce(names: readonly string[]): void {
    for (const name of names) for (const listener of listeners) listener(name);
  }

  async function forward(request: AwsRequest, input: Input): Promise<AwsResponse> {
    const body = describing.has(operationOf(request)) ? toEngine(input) : request.body;
    const target = request.headers['x-amz-target'] ?? '';
    const headers = { ...engineHeaders, 'x-amz-target': target };
    const answer = await forwarder.send(engine.url(), { method: 'POST', path: '/', headers, body });
    return describing.has(operationOf(request)) ? fromEngine(answer) : answer;
  }

  /** The engine names its own region and account, and a label for each stream. */
  function fromEngine(answer: AwsResponse): AwsResponse {
    const { 'x-amz-crc32': _, ...headers } = answer.headers;
    const body = answer.body
      .toString()
      .replaceAll(
        /arn:aws:dynamodb:[\w-]*:\d*:table\/([\w.-]+)/g,
        (arn, name) => find(name)?.arn ?? arn,
      )
      .replaceAll(/(:table\/[\w.-]+\/stream\/)[\w:.-]+/g, '$1local');
    return { ...answer, headers, body };
  }

  function toEngine(input: Input): string {
    return JSON.stringify({
      ...input,
      ...(input.TableName !== undefined && { TableName: nameIn(input.TableName) }),
      ...(input.StreamArn !== undefined && { StreamArn: streams.get(nameIn(input.StreamArn)) }),
    });
  }

  /** Table → the engine's own ARN of its stream. */
  const streams = new Map<string, string>();

  async function prepare(): Promise<void> {
    const left = engine.own || !isFresh(kernel.database) ? [] : tables;
    for (const table of left) await dropTable(table, call);
    for (const table of tables) {
      await ensureTable(table, call);
      const { Table } = await call('DescribeTable', { TableName: table.name });
      const { LatestStreamArn } = Table as { LatestStreamArn?: string };
      if (LatestStreamArn) streams.set(table.name, LatestStreamArn);
    }
  }

  return {
    signingName: 'dynamodb',
    engineUrl: engine.url,
    onWrite: (listener) => listeners.push(listener),
    counts: () =>
      Promise.all(tables.map(async ({ name }) => ({ name, items: await countItems(name, call) }))),
    permissions: (request) => permissionsOf(operationOf(request), jsonBody(request), find),
    async handle(request) {
      const operation = operationOf(request);
      const input = jsonBody(request);
      const names = tablesIn(input);
      const fault = injectedFault(faults, operation, input, names);
      if (fault) return fault;
      const answer = await forward(request, input);
      if (writes.has(operation)) {
        announce(names);
        for (const name of names) expiries.get(name)?.noteWrite();
      }
      return answer;
    },
    async start() {
      await engine.start();
      await prepare();
      for (const expiry of expiries.values()) expiry.start();
    },
    async stop() {
      for (const expiry of expiries.values()) expiry.stop();
      forwarder.close();
      await engine.stop();
    },
  };
}

/** True once in the life of a data folder: what an outside engine still has is from another one. */
function isFresh(database: DatabaseSync): boolean {
  database.exec('CREATE TABLE IF NOT EXISTS tables_made (id INTEGER PRIMARY KEY)');
  return database.prepare('INSERT OR IGNORE INTO tables_made (id) VALUES (1)').run().changes === 1;
}

/** Operations whose inputs or outputs name ARNs. */
const describing = new Set(['DescribeTable', 'ListStreams', 'DescribeStream', 'GetShardIterator']);

/** `arn:…:table/Loans/stream/local` → `Loans`; a name stays one. */
function nameIn(nameOrArn: unknown): string {
  const text = String(nameOrArn ?? '');
  return text.startsWith('arn:') ? (text.split('/')[1] ?? '') : text;
}

function tablesIn(input: Input): readonly string[] {
  const members = (input.TransactItems ?? []) as readonly Readonly<Record<string, Input>>[];
  const names = [
    ...(input.TableName === undefined ? [] : [input.TableName]),
    ...members.flatMap((member) => Object.values(member).map(({ TableName }) => TableName)),
    ...Object.keys((input.RequestItems ?? {}) as object),
  ];
  return [...new Set(names.map(nameIn))];
}
