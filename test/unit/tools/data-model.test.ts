import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataModel, documentFile } from '../../../tools/data-model/document.ts';
import { itemKinds } from '../../../tools/data-model/entities.ts';

test('the data model is the one of the code: else run "npm run data-model"', async () => {
  expect(readFileSync(documentFile, 'utf8')).toBe(await dataModel());
});

test('every kind of item says what it is for, and no two have the same key', async () => {
  const kinds = await itemKinds();
  expect(kinds.filter(({ purpose }) => purpose === '').map(({ name }) => name)).toEqual([]);
  const keys = kinds.map(({ partitionKey, sortKey }) => `${partitionKey} ${sortKey}`);
  expect(new Set(keys).size).toBe(keys.length);
});
