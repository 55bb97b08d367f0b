import { expect, it } from 'vitest';
import { permissionsOf } from './permissions.ts';
import type { Table } from './tables.ts';

const arn = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const orders: Table = {
  name: 'orders',
  arn,
  partitionKey: 'pk',
  keys: ['pk', 'sk'],
  indexes: new Map([['byBuyer', 'buyer']]),
  timeToLiveAttribute: undefined,
  definition: {},
};
const find = (name: unknown) => (name === 'orders' ? orders : undefined);
const TableName = 'orders';
const key = (pk: string) => ({ pk: { S: pk }, sk: { S: '1' } });
const check = (action: string, leadingKeys: readonly string[], resource = arn) => ({
  action: `dynamodb:${action}`,
  resource,
  context: { 'dynamodb:LeadingKeys': leadingKeys },
});

it('asks for one permission for each item of a transaction', () => {
  const TransactItems = [
    { Put: { TableName, Item: key('a') } },
    { Update: { TableName, Key: key('b') } },
    { Delete: { TableName, Key: key('c') } },
    { ConditionCheck: { TableName, Key: key('d') } },
  ];
  expect(permissionsOf('TransactWriteItems', { TransactItems }, find)).toEqual([
    check('PutItem', ['a']),
    check('UpdateItem', ['b']),
    check('DeleteItem', ['c']),
    check('ConditionCheckItem', ['d']),
  ]);
});

it('reads the leading key of a query, on a table or an index', () => {
  const query = {
    TableName,
    KeyConditionExpression: '#p = :p AND sk > :from',
    ExpressionAttributeNames: { '#p': 'pk' },
    ExpressionAttributeValues: { ':p': { S: 'a' }, ':from': { S: '0' } },
  };
  expect(permissionsOf('Query', query, find)).toEqual([check('Query', ['a'])]);
  const byBuyer = {
    TableName,
    IndexName: 'byBuyer',
    KeyConditionExpression: 'buyer=:b',
    ExpressionAttributeValues: { ':b': { S: 'ada' } },
  };
  expect(permissionsOf('Query', byBuyer, find)).toEqual([
    check('Query', ['ada'], `${arn}/index/byBuyer`),
  ]);
});

it('collects the leading keys of a batch', () => {
  const writes = [{ PutRequest: { Item: key('a') } }, { DeleteRequest: { Key: key('b') } }];
  expect(permissionsOf('BatchWriteItem', { RequestItems: { orders: writes } }, find)).toEqual([
    check('BatchWriteItem', ['a', 'b']),
  ]);
  const reads = { Keys: [key('a')] };
  expect(permissionsOf('BatchGetItem', { RequestItems: { orders: reads } }, find)).toEqual([
    check('BatchGetItem', ['a']),
  ]);
});
