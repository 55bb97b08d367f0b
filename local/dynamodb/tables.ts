/** The template's tables: what they are made of, and their making in the engine. */
import type { Assembly, Resource } from '../kernel.ts';
import { type EngineCall, EngineError } from './engine-client.ts';

export interface Table {
  readonly name: string;
  readonly arn: string;
  readonly partitionKey: string;
  readonly keys: readonly string[];
  /** Index → the attribute that partitions it. */
  readonly indexes: ReadonlyMap<string, string>;
  readonly timeToLiveAttribute: string | undefined;
  readonly definition: Readonly<Record<string, unknown>>;
}

interface KeyPart {
  readonly AttributeName: string;
  readonly KeyType: 'HASH' | 'RANGE';
}
interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly KeyPart[];
  readonly Projection: object;
}
interface TableProperties {
  readonly AttributeDefinitions: readonly object[];
  readonly KeySchema: readonly KeyPart[];
  readonly GlobalSecondaryIndexes?: readonly Index[];
  readonly LocalSecondaryIndexes?: readonly Index[];
  readonly StreamSpecification?: { readonly StreamViewType: string };
  readonly TimeToLiveSpecification?: { readonly AttributeName?: string; readonly Enabled: boolean };
}

export function readTables(assembly: Assembly): readonly Table[] {
  return [
    ...assembly.byType('AWS::DynamoDB::Table'),
    ...assembly.byType('AWS::DynamoDB::GlobalTable'),
  ].map(readTable);
}

function readTable(resource: Resource): Table {
  const properties = resource.properties as unknown as TableProperties;
  const globals = properties.GlobalSecondaryIndexes ?? [];
  const locals = properties.LocalSecondaryIndexes ?? [];
  const timeToLive = properties.TimeToLiveSpecification;
  return {
    name: resource.physicalId,
    arn: resource.arn,
    partitionKey: partitionKeyOf(properties.KeySchema),
    keys: properties.KeySchema.map((part) => part.AttributeName),
    indexes: new Map(
      [...globals, ...locals].map((index) => [index.IndexName, partitionKeyOf(index.KeySchema)]),
    ),
    timeToLiveAttribute: timeToLive?.Enabled ? timeToLive.AttributeName : undefined,
    definition: {
      TableName: resource.physicalId,
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(globals.length > 0 && { GlobalSecondaryIndexes: globals.map(plainIndex) }),
      ...(locals.length > 0 && { LocalSecondaryIndexes: locals.map(plainIndex) }),
      ...(properties.StreamSpecification && {
        StreamSpecification: { StreamEnabled: true, ...properties.StreamSpecification },
      }),
    },
  };
}

function partitionKeyOf(schema: readonly KeyPart[]): string {
  return schema.find((part) => part.KeyType === 'HASH')?.AttributeName ?? '';
}

/** Capacity, contributor insights and the like are the cloud's business. */
function plainIndex({ IndexName, KeySchema, Projection }: Index): Index {
  return { IndexName, KeySchema, Projection };
}

/** Makes a table that is not there, and an index that the template has got since. */
export async function ensureTable(table: Table, call: EngineCall): Promise<void> {
  const existing = await describe(table.name, call);
  if (!existing) {
    await call('CreateTable', table.definition);
    return;
  }
  const there = new Set((existing.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName));
  const wanted = (table.definition.GlobalSecondaryIndexes ?? []) as readonly Index[];
  for (const index of wanted.filter(({ IndexName }) => !there.has(IndexName))) {
    await call('UpdateTable', {
      TableName: table.name,
      AttributeDefinitions: table.definition.AttributeDefinitions,
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    });
  }
}

export async function countItems(TableName: string, call: EngineCall): Promise<number> {
  let items = 0;
  let from: unknown;
  do {
    const page = await call('Scan', {
      TableName,
      Select: 'COUNT',
      ...(from ? { ExclusiveStartKey: from } : {}),
    });
    items += Number(page.Count);
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

export async function dropTable({ name }: Table, call: EngineCall): Promise<void> {
  if (await describe(name, call)) await call('DeleteTable', { TableName: name });
}

async function describe(
  TableName: string,
  call: EngineCall,
): Promise<{ readonly GlobalSecondaryIndexes?: readonly Index[] } | undefined> {
  try {
    const { Table } = await call('DescribeTable', { TableName });
    return Table as { GlobalSecondaryIndexes?: readonly Index[] };
  } catch (error) {
    if (error instanceof EngineError && error.code === 'ResourceNotFoundException')
      return undefined;
    throw error;
  }
}
