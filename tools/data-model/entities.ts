/** What kinds of items there are, read from the entities themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type CpiTable, documentClient, tableOn } from '../../shared/store/client.ts';
import { type IndexName, table } from '../../shared/store/table.ts';

const folder = 'shared/store/entities';

/** As much of an entity of dynamodb-toolbox as can be told. */
interface Entity {
  readonly entityName: string;
  readonly schema: {
    readonly attributes: Readonly<
      Record<string, { readonly type: string; readonly props: { readonly required?: string } }>
    >;
  };
  computeKey(key: Readonly<Record<string, string>>): { readonly pk: string; readonly sk: string };
}

export interface ItemKind {
  readonly name: string;
  /** The comment above it in the source. */
  readonly purpose: string;
  readonly source: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly attributes: readonly string[];
  readonly indexes: readonly IndexName[];
  /** Whether a change of it can announce an event, and whether it ends by itself. */
  readonly announces: boolean;
  readonly expires: boolean;
}

/** Attributes of the table rather than of the item: they have columns of their own. */
const ofTheTable: ReadonlySet<string> = new Set([
  ...Object.values(table.indexes).flatMap((index) => Object.values(index)),
  table.partitionKey,
  table.sortKey,
  table.timeToLive,
  'card',
  'entity',
  'event',
]);

const commentAbove = (source: string, exported: string): string => {
  const above = source.slice(0, source.indexOf(`export const ${exported} `)).trimEnd();
  const comment = above.endsWith('*/') ? above.slice(above.lastIndexOf('/**') + 3, -2) : '';
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
    .trim();
};

const kindOf = (file: string, source: string, exported: string, entity: Entity): ItemKind => {
  const { attributes } = entity.schema;
  const names = Object.keys(attributes);
  const { pk, sk } = entity.computeKey(
    Object.fromEntries(names.map((name) => [name, `<${name}>`])),
  );
  const indexes = (Object.keys(table.indexes) as IndexName[]).filter((index) =>
    names.includes(table.indexes[index].partitionKey),
  );
  return {
    name: entity.entityName,
    purpose: commentAbove(source, exported),
    source: `${folder}/${file}`,
    partitionKey: pk,
    sortKey: sk,
    attributes: names
      .filter((name) => !ofTheTable.has(name))
      .map((name) => (attributes[name]?.props.required === 'never' ? `${name}?` : name)),
    indexes,
    announces: names.includes('event'),
    expires: names.includes(table.timeToLive),
  };
};

const kindsIn = async (file: string, on: CpiTable): Promise<readonly ItemKind[]> => {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  const module: Record<string, (table: CpiTable) => Entity> = await import(
    pathToFileURL(path).href
  );
  return Object.entries(module)
    .filter(([name]) => name.endsWith('Entity'))
    .map(([name, make]) => kindOf(file, source, name, make(on)));
};

/** Every kind of item, by the collection that it lies in. */
export const itemKinds = async (): Promise<readonly ItemKind[]> => {
  const client = new DynamoDBClient({ region: 'ap-northeast-2' });
  const on = tableOn(documentClient(client), 'cpi');
  const kinds = await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => kindsIn(file, on)),
  );
  const order = ({ partitionKey, sortKey }: ItemKind) => `${partitionKey} ${sortKey}`;
  return kinds.flat().sort((a, b) => (order(a) < order(b) ? -1 : 1));
};
