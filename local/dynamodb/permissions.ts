/** What each operation needs: one permission for each item of a transaction, with its leading keys. */
import type { IamCheck } from '../kernel.ts';
import type { Table } from './tables.ts';

export type Input = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Finds a table by its name or ARN. */
export type FindTable = (nameOrArn: unknown) => Table | undefined;

/** Members of a transaction → the action that each is checked as. */
const transactActions: Readonly<Record<string, string>> = {
  ConditionCheck: 'dynamodb:ConditionCheckItem',
  Delete: 'dynamodb:DeleteItem',
  Get: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
};

export function permissionsOf(
  operation: string,
  input: Input,
  find: FindTable,
): readonly IamCheck[] {
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return transaction(input, find);
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return batch(operation, input, find);
    case 'Query':
    case 'Scan':
      return [read(operation, input, find)];
    case 'ListStreams':
    case 'ListTables':
    case 'GetRecords':
      return [{ action: `dynamodb:${operation}`, resource: '*' }];
    case 'DescribeStream':
    case 'GetShardIterator':
      return [{ action: `dynamodb:${operation}`, resource: String(input.StreamArn) }];
    default:
      return [single(`dynamodb:${operation}`, input, find)];
  }
}

function single(action: string, input: Input, find: FindTable): IamCheck {
  const table = find(input.TableName);
  const item = (input.Key ?? input.Item) as Item | undefined;
  return check(action, arnOf(input, table), keysOf(table, item ? [item] : []));
}

function transaction(input: Input, find: FindTable): readonly IamCheck[] {
  const members = (input.TransactItems ?? []) as readonly Readonly<Record<string, Input>>[];
  return members.flatMap((member) =>
    Object.entries(member).map(([kind, part]) =>
      single(transactActions[kind] ?? `dynamodb:${kind}`, part, find),
    ),
  );
}

function batch(operation: string, input: Input, find: FindTable): readonly IamCheck[] {
  const byTable = (input.RequestItems ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(byTable).map(([name, requests]) => {
    const table = find(name);
    return check(
      `dynamodb:${operation}`,
      arnOf({ TableName: name }, table),
      keysOf(table, itemsIn(requests)),
    );
  });
}

interface BatchRequest {
  readonly PutRequest?: { readonly Item: Item };
  readonly DeleteRequest?: { readonly Key: Item };
}

/** `{Keys: [...]}` of a batch read, `[{PutRequest: {Item}}, {DeleteRequest: {Key}}]` of a batch write. */
function itemsIn(requests: unknown): readonly Item[] {
  if (!Array.isArray(requests)) return (requests as { Keys?: readonly Item[] }).Keys ?? [];
  return (requests as readonly BatchRequest[]).flatMap(({ PutRequest, DeleteRequest }) => {
    const item = PutRequest?.Item ?? DeleteRequest?.Key;
    return item ? [item] : [];
  });
}

function read(operation: string, input: Input, find: FindTable): IamCheck {
  const table = find(input.TableName);
  const index = input.IndexName === undefined ? undefined : String(input.IndexName);
  const arn = arnOf(input, table);
  const leading = index ? table?.indexes.get(index) : table?.partitionKey;
  const keys = operation === 'Query' && leading ? queriedKey(input, leading) : [];
  return check(`dynamodb:${operation}`, index ? `${arn}/index/${index}` : arn, keys);
}

/** The value that the partition key is compared with in a `KeyConditionExpression`. */
function queriedKey(input: Input, partitionKey: string): readonly string[] {
  const names = (input.ExpressionAttributeNames ?? {}) as Readonly<Record<string, string>>;
  const values = (input.ExpressionAttributeValues ?? {}) as Item;
  const comparisons = String(input.KeyConditionExpression ?? '').matchAll(
    /(#?[\w.-]+)\s*=\s*(:\w+)/g,
  );
  for (const [, name = '', value = ''] of comparisons) {
    if ((names[name] ?? name) === partitionKey) return plain(values[value]);
  }
  return [];
}

function keysOf(table: Table | undefined, items: readonly Item[]): readonly string[] {
  return table ? items.flatMap((item) => plain(item[table.partitionKey])) : [];
}

function plain(value: Readonly<Record<string, string>> | undefined): readonly string[] {
  return value ? Object.values(value).map(String) : [];
}

function check(action: string, resource: string, leadingKeys: readonly string[]): IamCheck {
  return { action, resource, context: { 'dynamodb:LeadingKeys': leadingKeys } };
}

/** A table that is not in the template still has to be refused or missed by its name. */
function arnOf(input: Input, table: Table | undefined): string {
  return table?.arn ?? `arn:aws:dynamodb:::table/${String(input.TableName)}`;
}
