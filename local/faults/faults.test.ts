import { expect, test } from 'vitest';
import { createFaults } from './faults.ts';

test('a fault strikes as often as it was armed, and only its subject', () => {
  const faults = createFaults();
  faults.arm({ name: 'dynamodb.Throttling', subject: 'Books', times: 2 });
  expect(faults.take('dynamodb.Throttling', 'Loans')).toBeUndefined();
  expect(faults.take('ses.Slow', 'Books')).toBeUndefined();
  expect(faults.take('dynamodb.Throttling', 'Books')).toMatchObject({ subject: 'Books' });
  expect(faults.list()).toEqual([{ name: 'dynamodb.Throttling', subject: 'Books', times: 1 }]);
  expect(faults.take('dynamodb.Throttling', 'Books')).toBeDefined();
  expect(faults.take('dynamodb.Throttling', 'Books')).toBeUndefined();
});

test('a fault without a subject strikes anyone', () => {
  const faults = createFaults();
  faults.arm({ name: 'lambda.Kill', times: 1 });
  expect(faults.take('lambda.Kill', 'any function')).toBeDefined();
  expect(faults.list()).toEqual([]);
});

test('faults can be cleared, and must strike at least once', () => {
  const faults = createFaults();
  faults.arm({ name: 'ses.Fail', times: 3 });
  faults.clear();
  expect(faults.take('ses.Fail')).toBeUndefined();
  expect(() => faults.arm({ name: 'ses.Fail', times: 0 })).toThrow(RangeError);
});
