import { table } from '../../shared/store/table.ts';
import { itemSize, type WireItem } from './item-size.ts';
import { readUnits, type Units, unitsOfWrite } from './units.ts';
import type { Ask, WireInput } from './wire.ts';

/** Measures one request around `send`, which lets it happen. */
export type Measure = (input: WireInput, send: () => Promise<void>, ask: Ask) => Promise<Units>;

const keyOf = ({ Key, Item }: WireInput): WireItem => {
  const source = Key ?? Item ?? {};
  return Object.fromEntries(
    [table.partitionKey, table.sortKey].map((name) => [name, source[name] ?? { NULL: true }]),
  );
};

const imageOf = async (ask: Ask, input: WireInput): Promise<WireItem | undefined> => {
  const { TableName } = input;
  return (await ask('GetItem', { TableName, Key: keyOf(input), ConsistentRead: true })).Item;
};

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const read: Measure = async (input, send, ask) => {
  const item = await imageOf(ask, input);
  await send();
  const consistent = input.ConsistentRead ?? false;
  return { read: readUnits(item === undefined ? 0 : itemSize(item), consistent), write: 0 };
};

const write: Measure = async (input, send, ask) => {
  const before = await imageOf(ask, input);
  await send();
  return { read: 0, write: unitsOfWrite(before, await imageOf(ask, input), false) };
};

const transaction: Measure = async ({ TransactItems = [] }, send, ask) => {
  const writes = TransactItems.flatMap((one) => Object.values(one));
  const before = await Promise.all(writes.map((one) => imageOf(ask, one)));
  await send();
  const after = await Promise.all(writes.map((one) => imageOf(ask, one)));
  const units = writes.map((_, index) => unitsOfWrite(before[index], after[index], true));
  return { read: 0, write: sum(units) };
};

const batchRead: Measure = async ({ RequestItems = {} }, send, ask) => {
  await send();
  const reads = Object.entries(RequestItems).flatMap(([TableName, { Keys = [], ConsistentRead }]) =>
    Keys.map(async (Key) => {
      const item = await imageOf(ask, { TableName, Key });
      return readUnits(item === undefined ? 0 : itemSize(item), ConsistentRead ?? false);
    }),
  );
  return { read: sum(await Promise.all(reads)), write: 0 };
};

/** Names and values that an expression uses; the engine refuses others. */
const usedIn = <T>(expression: string, all: Readonly<Record<string, T>> = {}) => {
  const used = Object.entries(all).filter(([name]) =>
    new RegExp(`${RegExp.escape(name)}(?!\\w)`).test(expression),
  );
  return used.length === 0 ? undefined : Object.fromEntries(used);
};

/** A query pays for all that its key condition meets, whatever is filtered or left out afterwards. */
const query: Measure = async (input, send, ask) => {
  const { FilterExpression: _, ProjectionExpression: __, Select: ___, ...rest } = input;
  const condition = input.KeyConditionExpression ?? '';
  const { Items = [] } = await ask('Query', {
    ...rest,
    ExpressionAttributeNames: usedIn(condition, input.ExpressionAttributeNames),
    ExpressionAttributeValues: usedIn(condition, input.ExpressionAttributeValues),
  });
  await send();
  const bytes = sum(Items.map(itemSize));
  return { read: readUnits(bytes, input.ConsistentRead ?? false), write: 0 };
};

/** How each operation that the application uses is measured. */
export const measures: Readonly<Record<string, Measure>> = {
  GetItem: read,
  PutItem: write,
  UpdateItem: write,
  DeleteItem: write,
  TransactWriteItems: transaction,
  BatchGetItem: batchRead,
  Query: query,
};
